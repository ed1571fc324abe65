import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../src/scenario/content-hash.ts';
import {
  type Change,
  checkExample,
  exampleScenario,
  exampleTexts,
  merged,
} from './example-school.ts';

const HASH = contentHash(exampleScenario(), exampleTexts());
const review = (content?: string) => ({
  name: 'Kari Nordmann',
  role: 'psykologspesialist',
  organisation: 'Et sykehus',
  date: '2026-10-01',
  scope: 'Faglig innhold',
  ...(content !== undefined && { content }),
});
const reviewed = (change: Change, ...contents: (string | undefined)[]): Change => ({
  ...change,
  scenario: merged(change.scenario ?? {}, {
    meta: { reviews: contents.map(review), status: 'faglig vurdert' },
  }),
});
const told = (change: Change): string[] =>
  checkExample(change).map(({ code, pointer }) => `${code} ${pointer}`);

describe('reviews', () => {
  it('is content with a review of what stands here', () => {
    expect(told(reviewed({}, HASH))).toEqual([]);
    expect(told(reviewed({ scenario: { meta: { validUntil: '2027-01-01' } } }, HASH))).toEqual([]);
  });

  it('tells each review of something else, at its place, also in a draft', () => {
    const change = reviewed({}, HASH, '0123456789abcdef');
    expect(told(change)).toEqual(['TSB092 /meta/reviews/1/content']);
    const draft = { scenario: merged(change.scenario, { meta: { status: 'utkast' } }) };
    expect(told(draft)).toEqual(['TSB092 /meta/reviews/1/content']);
  });

  it('tells when a single word has changed since, and says what to write when it is reviewed anew', () => {
    const change = reviewed({ texts: { r1: 'Skjemaet kan vente litt.' } }, HASH);
    const [problem] = checkExample(change);
    const now = contentHash(
      exampleScenario(),
      merged(exampleTexts(), { r1: 'Skjemaet kan vente litt.' }),
    );
    expect(problem?.code).toBe('TSB092');
    expect(problem?.says.nb[0]).toBe(
      `Kari Nordmann har vurdert et annet innhold («${HASH}») enn det som står her nå.`,
    );
    expect(problem?.says.nb[1]).toContain(`"content": "${now}"`);
    expect(told(reviewed({ texts: { r1: 'Skjemaet kan vente litt.' } }, now))).toEqual([]);
  });

  it('tells the right digits to whoever wrote none', () => {
    const [problem] = checkExample(reviewed({}, undefined));
    expect(problem?.pointer).toBe('/meta/reviews/0');
    expect(problem?.says.nb[1]).toContain(`"content": "${HASH}"`);
  });

  it('lets a translation change', () => {
    expect(told(reviewed({ translation: { r1: 'Skjemaet kan vente.' } }, HASH))).toEqual([]);
  });
});
