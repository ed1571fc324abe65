import { describe, expect, it } from 'vitest';
import type { Guard } from '../../../../src/scenario/scenario.ts';
import { checkExample } from './example-school.ts';

const NEVER_SET = { type: 'set', params: { flag: 'aldri' } };

/** What TSB076 says of a second line of «svar» with this condition, and where. */
function told(when: Guard, named?: Guard): { at: string; says: readonly string[] }[] {
  const shut = { type: 'atLeast', params: { measure: 'tillit', value: 100 } };
  const problems = checkExample({
    scenario: {
      meta: { conditions: { 'helt-trygg': named ?? null } },
      states: {
        samtale: {
          states: {
            apning: {
              on: {
                stengt: {
                  target: 'svar',
                  guard: shut,
                  actions: [NEVER_SET],
                  meta: { code: 'ax', quality: 'fair', skill: 'structure' },
                },
              },
            },
            svar: {
              meta: {
                lines: [
                  { id: 'b1', speaker: 'jonas' },
                  { id: 'b2', speaker: 'jonas', when },
                ],
              },
            },
          },
        },
      },
    },
    texts: { b2: 'Ja.', stengt: 'Ja.', 'stengt.why': 'Ja.' },
  });
  return problems.flatMap(({ code, pointer, says }) =>
    code === 'TSB076' ? [{ at: pointer.split('/states/').at(-1) ?? '', says: says.nb }] : [],
  );
}

const tillit = (value: number): Guard => ({
  type: 'atLeast',
  params: { measure: 'tillit', value },
});
const LINE = 'svar/meta/lines/1/when';

describe('a condition that is never true', () => {
  it('says what is asked for and how far it ever goes, at the line that says it', () => {
    expect(told(tillit(90))).toEqual([
      {
        at: `${LINE}/params/value`,
        says: [
          'Vilkåret for replikken «b2» blir aldri sant: det krever tillit 90 eller mer, men da er tillit høyst 55.',
          'Skriv et tall som kan nås, eller la valg tidligere i samtalen gi større utslag.',
        ],
      },
    ]);
  });

  it('names the part that never holds, among others that do', () => {
    const guard: Guard = { type: 'all', params: { of: [tillit(10), tillit(90)] } };
    expect(told(guard)).toMatchObject([
      {
        at: `${LINE}/params/of/1/params/value`,
        says: [expect.stringContaining('krever tillit 90'), expect.any(String)],
      },
    ]);
  });

  it.each<Guard>([
    { type: 'has', params: { flag: 'aldri' } },
    { type: 'chosen', params: { choice: 'stengt' } },
    { type: 'all', params: { of: [tillit(10), { type: 'chosen', params: { choice: 'stengt' } }] } },
  ])('is not told of when it only follows from a choice that is: %j', (guard) => {
    expect(told(guard)).toEqual([]);
  });

  it('is told of once where it has a name', () => {
    const all = told({ type: 'condition', params: { name: 'helt-trygg' } }, tillit(95));
    expect(all).toHaveLength(1);
    expect(all[0]?.says[0]).toMatch(
      /^Vilkåret som heter «helt-trygg», blir aldri sant: det krever tillit 95/u,
    );
  });

  it('gives no reason where it cannot be sure of one, and does not say delete first', () => {
    const guard: Guard = {
      type: 'any',
      params: { of: [tillit(90), { type: 'has', params: { flag: 'aldri' } }] },
    };
    expect(told(guard)).toEqual([
      {
        at: `${LINE}/type`,
        says: [
          'Vilkåret for replikken «b2» blir aldri sant.',
          'Se om et tall, et navn eller et «ikke» i vilkåret er feil, og slett bare det som aldri skal vises.',
        ],
      },
    ]);
  });
});

describe('a step that conditions shut off', () => {
  const shutBy = (guard: Guard, named: Guard | null = null) =>
    checkExample({
      scenario: {
        meta: { conditions: { 'helt-trygg': named } },
        states: {
          samtale: {
            states: {
              svar: { on: TO_THE_ROUTER },
              bak: {
                meta: { lines: [{ id: 'bak-1', speaker: 'jonas' }] },
                on: { continue: { target: '#forste-samtale.veivalg' } },
              },
              vei: {
                always: [{ target: 'bak', guard }, { target: '#forste-samtale.veivalg' }],
              },
            },
          },
        },
      },
      texts: { 'bak-1': 'Ja.', 'til-vei-na': 'Ja.', 'til-vei-na.why': 'Ja.' },
    })
      .filter(({ code }) => ['TSB076', 'TSB079'].includes(code))
      .map(({ code, pointer, says }) => ({ code, pointer, says: says.nb[0] }));

  it('is told of once, at the number that cannot be reached', () => {
    expect(shutBy(tillit(90))).toEqual([
      {
        code: 'TSB079',
        pointer: '/states/samtale/states/vei/always/0/guard/params/value',
        says: expect.stringMatching(
          /^Ingen kommer til «bak», for vilkåret på veien dit fra «vei» blir aldri sant: det krever tillit 90 eller mer, men da er tillit høyst \d+\.$/u,
        ) as unknown,
      },
    ]);
  });

  it('is told of where the condition is written, when that has a name', () => {
    const found = shutBy({ type: 'condition', params: { name: 'helt-trygg' } }, tillit(95));
    expect(found).toMatchObject([
      { code: 'TSB079', pointer: '/meta/conditions/helt-trygg/params/value' },
    ]);
  });
});

const TO_THE_ROUTER = {
  'til-vei-na': {
    target: 'vei',
    meta: { code: 'ay', quality: 'fair', skill: 'structure' },
  },
};
