import { stringsIn } from '../check/loose.ts';
import { type Outline } from '../check/outline.ts';
import type { Json } from '../json-value.ts';

/**
 * Texts with new ones among them: each after the text that stands nearest before it in the scenario, so that whoever
 * translates reads the conversation in its order.
 */
export function placeWords(
  texts: Json,
  words: ReadonlyMap<string, string>,
  order: readonly string[],
): Json {
  const after = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const key of order) {
    if (Object.hasOwn(texts, key)) last = key;
    else if (words.has(key)) after.set(last, [...(after.get(last) ?? []), key]);
  }
  const put = (at: string | null): [string, unknown][] =>
    (after.get(at) ?? []).map((key) => [key, words.get(key)]);
  return Object.fromEntries([
    ...put(null),
    ...Object.entries(texts).flatMap(([key, text]) => [[key, text] as const, ...put(key)]),
  ]);
}

/** Every key that a scenario's texts can have, in the order in which the scenario is read. */
export function textOrder({ meta, states }: Outline): string[] {
  return [
    ...['title', 'role', 'intro', 'notice'].map((name) => `scenario.${name}`),
    ...stringsIn(meta, 'objectives').map((name) => `objective.${name}`),
    ...states.flatMap(({ key, lines, choices, ending }) => [
      `${key}.title`,
      ...lines.flatMap(({ id }) => [id, `${id}.note`, `${id}.thought`]),
      ...choices.flatMap(({ id }) => [id, `${id}.why`]),
      ...(ending?.id ? [`${ending.id}.title`, `${ending.id}.text`] : []),
    ]),
  ];
}
