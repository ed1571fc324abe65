import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjusted, holds, type Memory } from '../../../src/scenario/holds.ts';
import type { Guard } from '../../../src/scenario/scenario.ts';
import { atLeast, has, not } from './build-scenario.ts';

const memory: Memory = {
  measures: { tillit: 50 },
  flags: { sint: true },
  facts: {},
  visits: { apning: 2 },
  chosen: { spor: 1 },
  trail: [],
  returning: false,
  profession: 'lege',
  attempt: 2,
};
const isTrue = (guard: Guard, conditions: Record<string, Guard> = {}): boolean =>
  holds(guard, memory, conditions);
const visits = (beat: string, bounds: { atLeast?: number; atMost?: number }): Guard => ({
  type: 'visits',
  params: { beat, ...bounds },
});
const attempt = (bounds: { atLeast?: number; atMost?: number }): Guard => ({
  type: 'attempt',
  params: bounds,
});
const many = (type: 'all' | 'any', ...of: Guard[]): Guard => ({ type, params: { of } });
const named = (name: string): Guard => ({ type: 'condition', params: { name } });
const yes = has('sint');
const no = has('glad');

describe('holds', () => {
  it('compares a measure with its bounds, both included', () => {
    const atMost = (value: number): Guard => ({
      type: 'atMost',
      params: { measure: 'tillit', value },
    });
    expect([45, 50, 55].map((value) => isTrue(atLeast('tillit', value)))).toEqual([
      true,
      true,
      false,
    ]);
    expect([45, 50, 55].map((value) => isTrue(atMost(value)))).toEqual([false, true, true]);
  });

  it('takes a measure that is not there as 0', () => {
    expect(isTrue(atLeast('trygghet', 5))).toBe(false);
    expect(isTrue(atLeast('trygghet', 0))).toBe(true);
  });

  it('knows which flags were set', () => {
    expect(isTrue(yes)).toBe(true);
    expect(isTrue(no)).toBe(false);
  });

  it('knows which choices were made', () => {
    expect(isTrue({ type: 'chosen', params: { choice: 'spor' } })).toBe(true);
    expect(isTrue({ type: 'chosen', params: { choice: 'annet' } })).toBe(false);
  });

  it('counts visits between two bounds, each of them optional', () => {
    expect(isTrue(visits('apning', { atLeast: 2 }))).toBe(true);
    expect(isTrue(visits('apning', { atLeast: 3 }))).toBe(false);
    expect(isTrue(visits('apning', { atMost: 1 }))).toBe(false);
    expect(isTrue(visits('apning', { atLeast: 1, atMost: 2 }))).toBe(true);
    expect(isTrue(visits('ukjent', { atMost: 0 }))).toBe(true);
    expect(isTrue(visits('ukjent', {}))).toBe(true);
  });

  it('reads number and profession of the attempt', () => {
    expect(isTrue(attempt({ atLeast: 2 }))).toBe(true);
    expect(isTrue(attempt({ atMost: 1 }))).toBe(false);
    expect(isTrue({ type: 'profession', params: { is: ['psykolog', 'lege'] } })).toBe(true);
    expect(isTrue({ type: 'profession', params: { is: ['psykolog'] } })).toBe(false);
    expect(isTrue({ type: 'profession', params: { is: [] } })).toBe(false);
  });

  it('joins guards: all of none is true, any of none is false', () => {
    expect(isTrue(many('all', yes, yes))).toBe(true);
    expect(isTrue(many('all', yes, no))).toBe(false);
    expect(isTrue(many('any', no, yes))).toBe(true);
    expect(isTrue(many('any', no, no))).toBe(false);
    expect(isTrue(many('all'))).toBe(true);
    expect(isTrue(many('any'))).toBe(false);
  });

  it('follows named conditions inside other guards; one that is not there is false', () => {
    const conditions = { ytre: many('all', yes, named('indre')), indre: not(no) };
    expect(isTrue(not(named('ytre')), conditions)).toBe(false);
    expect(isTrue(named('ytre'), conditions)).toBe(true);
    expect(isTrue(named('ukjent'), conditions)).toBe(false);
    expect(isTrue(not(named('ukjent')), conditions)).toBe(true);
  });

  it('obeys De Morgan however deep guards lie in each other', () => {
    const { guard } = fc.letrec<{ guard: Guard }>((tie) => ({
      guard: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(yes, no, named('ja'), visits('apning', { atMost: 1 })),
        tie('guard').map(not),
        fc
          .tuple(
            fc.constantFrom('all' as const, 'any' as const),
            fc.array(tie('guard'), { maxLength: 3 }),
          )
          .map(([type, of]) => many(type, ...of)),
      ),
    }));
    fc.assert(
      fc.property(fc.array(guard, { maxLength: 4 }), (guards) => {
        const conditions = { ja: yes };
        expect(isTrue(not(many('any', ...guards)), conditions)).toBe(
          isTrue(many('all', ...guards.map(not)), conditions),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('adjusted', () => {
  it('stays between 0 and 100', () => {
    expect(adjusted(90, 25)).toBe(100);
    expect(adjusted(10, -25)).toBe(0);
    expect(adjusted(40, 15)).toBe(55);
  });
});
