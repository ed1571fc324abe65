import { asJson, type Json } from '../json-value.ts';

/**
 * From format 1 to 2: a review says what it is about by `content`, a hash, and no longer by a `version` in free text.
 * Nobody can tell which content a version was, so the version is kept among the words of the review, and `check` asks
 * for the hash. New in format 2, and so not to be migrated: `was` of lines and endings.
 */
export function from1To2(scenario: Json): Json {
  const meta = asJson(scenario['meta']) ?? {};
  const reviews = meta['reviews'];
  return {
    ...scenario,
    meta: {
      ...meta,
      format: 2,
      ...(Array.isArray(reviews) && { reviews: reviews.map(reviewOf) }),
    },
  };
}

function reviewOf(written: unknown): unknown {
  const review = asJson(written);
  if (review === null || !('version' in review)) return written;
  const { version, ...rest } = review;
  const { scope } = rest;
  if (typeof scope !== 'string' || typeof version !== 'string' || version === '') return rest;
  return { ...rest, scope: `${scope} (versjon ${version})` };
}
