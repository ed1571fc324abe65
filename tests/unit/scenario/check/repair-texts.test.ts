import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/scenario/problem.ts';
import { checkExample } from './example-school.ts';

const beat = (...ids: string[]) => ({
  meta: { lines: ids.map((id) => ({ id, speaker: 'jonas' })) },
  on: { continue: { target: '#forste-samtale.veivalg' } },
});
const repair = (target: string, code: string, repairs: string) => ({
  target,
  actions: [{ type: 'adjust', params: { measure: 'tillit', by: 5 } }],
  meta: { code, quality: 'good', skill: 'affirmation', repairs },
});

interface Sketch {
  /** Words of the second repair, and its beat. */
  words?: string;
  to?: string;
  /** What the two beats answer. */
  answers?: [string, string];
  mends?: string;
  /** Changes to the states of the conversation. */
  states?: object;
  texts?: object;
}

/** The example with a second poor choice, a repair of it, and an answer to each repair: told of both codes. */
function told({ words = 'Glem rammene.', to = 'svar-to', ...sketch }: Sketch): string[] {
  const [one, two] = sketch.answers ?? ['Det var fint.', 'Takk for det.'];
  const problems: Problem[] = checkExample({
    scenario: {
      states: {
        samtale: {
          states: {
            apning: { on: { 'rammene-forst': { meta: { quality: 'poor' } } } },
            svar: {
              on: {
                'begynn-pa-nytt': repair('svar-en', 'ad', 'skjema-forst'),
                'slipp-rammene': repair(to, 'ba', sketch.mends ?? 'rammene-forst'),
              },
            },
            'svar-en': beat('c1'),
            'svar-to': beat('d1'),
            ...sketch.states,
          },
        },
      },
    },
    texts: {
      'slipp-rammene': words,
      'slipp-rammene.why': 'Han fikk snakke.',
      c1: one,
      d1: two,
      ...sketch.texts,
    },
  });
  return problems
    .filter(({ code }) => code === 'TSB086' || code === 'TSB052')
    .map(({ code, pointer, says }) => `${code} ${pointer} ${says.nb[0]}`);
}

const SAME_ANSWER = 'Reparasjonene «begynn-pa-nytt» og «slipp-rammene» får det samme svaret.';

describe('sameRepairs', () => {
  it('is content with two repairs that are their own', () => {
    expect(told({})).toEqual([]);
  });

  it('tells two repairs that say the same but for signs and capitals, and tells it once', () => {
    const sentence = 'Reparasjonene «begynn-pa-nytt» og «slipp-rammene» sier det samme.';
    for (const words of [
      'Jeg var litt rask nå. Kan vi begynne på nytt?',
      'Jeg var litt RASK nå – kan vi begynne på nytt',
    ])
      expect(told({ words })).toEqual([`TSB086 /slipp-rammene ${sentence}`]);
  });

  it('tells two beats with the same answer once, as an answer and not as two lines besides', () => {
    expect(told({ answers: ['Det var fint.', 'Det var fint.'] })).toEqual([
      `TSB086 /d1 ${SAME_ANSWER}`,
    ]);
  });

  it('tells one answer for two mistakes', () => {
    expect(told({ to: 'svar-en', states: { 'svar-to': undefined } })).toEqual([
      `TSB086 /c1 ${SAME_ANSWER}`,
    ]);
  });

  it('takes a beat that others lead to as well for the way on, not for an answer', () => {
    const svar = { 'takk-for-i-dag': { target: 'svar-en' } };
    const states = {
      'svar-to': undefined,
      svar: {
        on: {
          ...svar,
          'begynn-pa-nytt': repair('svar-en', 'ad', 'skjema-forst'),
          'slipp-rammene': repair('svar-en', 'ba', 'rammene-forst'),
        },
      },
    };
    expect(told({ to: 'svar-en', states })).toEqual([]);
  });

  it('leaves an answer alone whose lines have conditions', () => {
    const [line] = beat('c1').meta.lines;
    const when = { type: 'chosen', params: { choice: 'slipp-rammene' } };
    const states = {
      'svar-to': undefined,
      'svar-en': { ...beat('c1'), meta: { lines: [{ ...line, when }] } },
    };
    expect(told({ to: 'svar-en', states })).toEqual([]);
  });

  it('lets two ways to mend the same mistake be answered alike', () => {
    const same = { answers: ['Det var fint.', 'Det var fint.'] as [string, string] };
    const [first = ''] = told({ ...same, mends: 'skjema-forst' });
    expect(first).toMatch(/^TSB052 /);
  });

  it('leaves one equal line of a longer answer to TSB052', () => {
    const states = { 'svar-to': beat('d1', 'd2') };
    const texts = { d2: 'Og så?' };
    const [problem = '', ...more] = told({ answers: ['Fint.', 'Fint.'], states, texts });
    expect(problem).toMatch(/^TSB052 /);
    expect(more).toEqual([]);
  });
});
