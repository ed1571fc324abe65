import { describe, expect, it } from 'vitest';
import { checkExample } from './example-school.ts';

type Metas = Record<string, { meta: { repairs: string | null } }>;

/** The example with the repair moved: from «begynn-pa-nytt», which comes later, to another choice. */
const toldWith = (beats: Record<string, { on: Metas }>): string[] =>
  checkExample({ scenario: { states: { samtale: { states: beats } } } }).flatMap(
    ({ code, pointer }) => (code === 'TSB058' ? [pointer.split('/').at(-1) ?? ''] : []),
  );
const repairs = (name: string | null) => ({ meta: { repairs: name } });
const without = { svar: { on: { 'begynn-pa-nytt': repairs(null) } } };

describe('a poor choice', () => {
  it('is mended by a choice further on', () => {
    expect(toldWith({})).toEqual([]);
  });

  it('is not mended by nothing', () => {
    expect(toldWith(without)).toEqual(['skjema-forst']);
  });

  it('is told of with the nearest choice that could mend it, and its line', () => {
    const [problem] = checkExample({ scenario: { states: { samtale: { states: without } } } });
    expect(problem?.says.nb[1]).toMatch(
      /skriv , "repairs": "skjema-forst" rett foran \} i "meta", for eksempel i «begynn-pa-nytt» på linje \d+\.$/u,
    );
  });

  it('is not mended by a choice beside it, which is gone when it is taken', () => {
    const beside = { apning: { on: { 'rammene-forst': repairs('skjema-forst') } } };
    expect(toldWith({ ...without, ...beside })).toEqual(['skjema-forst']);
  });

  it('is not mended by a choice that only comes before it', () => {
    const before = { apning: { on: { 'spor-anne': repairs('skjema-forst') } } };
    expect(toldWith({ ...without, ...before })).toEqual(['skjema-forst']);
  });
});
