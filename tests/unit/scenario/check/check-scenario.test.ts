import { assert, constantFrom, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../../src/scenario/check/check-scenario.ts';
import type { Problem } from '../../../../src/scenario/problem.ts';
import { checkExample, codesOf, exampleScenario, exampleTexts } from './example-school.ts';
import { longScenario } from './long-scenario.ts';

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(value, null, 2));

function check(content: Uint8Array | string, texts: Uint8Array = bytes(exampleTexts())): Problem[] {
  const { problems } = checkScenario({
    scenario: { file: 'scenario.json', content },
    texts: new Map([['nb', { file: 'texts/nb.json', content: texts }]]),
    surroundings: { people: null, facts: null, places: null, today: '2026-11-23' },
  });
  return problems;
}

/** The processor time of the fastest of three runs, in milliseconds: a busy machine makes it no longer. */
function fastest(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    work();
    return process.cpuUsage(began).user / 1000;
  });
  return Math.min(...times);
}

/** A small seeded generator (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('checkScenario', () => {
  it('tells of mistakes of every kind at once, in the order of the file', () => {
    const problems = checkExample({
      scenario: {
        context: { tillit: 42 },
        meta: { status: 'utløpt', plase: 'her' },
        states: { samtale: { states: { apning: { on: { 'hva-er-viktig': { target: 'hit' } } } } } },
      },
      texts: { r1: '', b1: '<b>Ja</b>' },
    });
    expect(codesOf(problems)).toEqual(['TSB005', 'TSB010', 'TSB027', 'TSB029', 'TSB044', 'TSB066']);
    const lines = problems
      .filter(({ file }) => file === '01/scenario.json')
      .map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('does not take a patient’s own words for ours', () => {
    expect(codesOf(checkExample({ texts: { b1: 'Jeg er jo bare en junkie.' } }))).toEqual([]);
    expect(
      codesOf(checkExample({ texts: { b1: 'Jeg sprakk.', r1: 'En junkie, altså.' } })),
    ).toEqual(['TSB065']);
  });

  it('exempts talks from endings, decisions and their texts', () => {
    const change = {
      scenario: {
        meta: { kind: 'talk', objectives: [] },
        states: {
          veivalg: { always: [{ target: 'ferdig' }] },
          'kommer-tilbake': null,
          'gar-for-tiden': null,
          ferdig: { type: 'final' },
        },
      },
    };
    const found = codesOf(checkExample(change));
    expect(found).not.toContain('TSB053');
    expect(found).not.toContain('TSB054');
    expect(found).not.toContain('TSB055');
  });

  it('survives flipped bytes and cut files with problems or none, never a throw', () => {
    const right = bytes(exampleScenario());
    const random = seeded(20261123);
    for (let round = 0; round < 400; round++) {
      const broken = right.slice(
        0,
        round % 4 === 0 ? Math.floor(random() * right.length) : undefined,
      );
      for (let flip = 0; flip < 1 + (round % 3) && broken.length > 0; flip++) {
        const at = Math.floor(random() * broken.length);
        broken[at] = (broken[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      const problems = check(broken);
      if (round % 4 === 0) expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('survives any JSON, whole or in the place of any part', () => {
    const places = ['meta', 'states', 'context', 'id', 'initial'] as const;
    const states = ['samtale', 'rad', 'veivalg', 'kommer-tilbake'] as const;
    assert(
      property(
        jsonValue(),
        constantFrom(...places),
        constantFrom(...states),
        (value, place, state) => {
          expect(check(bytes(value)).length).toBeGreaterThan(0);
          check(bytes({ ...exampleScenario(), [place]: value }));
          const scenario = exampleScenario();
          check(
            bytes({ ...scenario, states: { ...(scenario['states'] as object), [state]: value } }),
          );
          check(bytes(scenario), bytes(value));
        },
      ),
      { numRuns: 150, seed: 20261123 },
    );
  });

  it('tells of a hostile size or depth in less than a second', () => {
    expect(codesOf(check('['.repeat(100_000)))).toEqual(['TSB002']);
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"${index.toString(36)}":1`);
    const many = `{${keys.join(',')}}`;
    expect(codesOf(check(many))).toEqual(['TSB002']);
    expect(fastest(() => check(many))).toBeLessThan(1000);
    const wide = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`x${index}`, {}]),
    );
    const empty = bytes({ ...exampleScenario(), states: wide });
    expect(check(empty).length).toBeGreaterThan(0);
    expect(fastest(() => check(empty))).toBeLessThan(1000);
  });

  it('checks a scenario of 500 beats in less than a second', () => {
    const { scenario, texts } = longScenario(500);
    const files = [bytes(scenario), bytes({ ...exampleTexts(), ...texts })] as const;
    const errors = check(...files).filter(({ severity }) => severity === 'error');
    expect(codesOf(errors)).toEqual([]);
    expect(fastest(() => check(...files))).toBeLessThan(1000);
  });
});
