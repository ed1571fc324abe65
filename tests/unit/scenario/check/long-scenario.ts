import { exampleScenario, merged } from './example-school.ts';

/** A scenario of so many decisions in a row, each with its texts. */
export function longScenario(beats: number): { scenario: unknown; texts: Record<string, string> } {
  const states: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  const code = (index: number): string =>
    index.toString(36).padStart(2, '0').slice(-2).toUpperCase();
  for (let index = 0; index < beats; index++) {
    // Ten ways through, so that no path is too long.
    const target = index + 10 < beats ? `beat-${index + 10}` : '#forste-samtale.veivalg';
    states[`beat-${index}`] = {
      meta: { lines: [{ id: `line-${index}`, speaker: 'jonas' }] },
      on: {
        [`good-${index}`]: {
          target: index < 9 ? `beat-${index + 1}` : target,
          actions: [{ type: 'adjust', params: { measure: 'tillit', by: 5 } }],
          meta: { code: code(2 * index), quality: 'good', skill: 'reflection' },
        },
        [`fair-${index}`]: {
          target,
          actions: [{ type: 'adjust', params: { measure: 'tillit', by: -5 } }],
          meta: { code: code(2 * index + 1), quality: 'fair', skill: 'advice' },
        },
      },
    };
    texts[`line-${index}`] = `Replikk ${index}`;
    for (const quality of ['good', 'fair']) {
      texts[`${quality}-${index}`] = `${quality} ${index}`;
      texts[`${quality}-${index}.why`] = 'Derfor.';
    }
  }
  return {
    scenario: merged(exampleScenario(), {
      states: {
        samtale: { initial: 'beat-0', states: { apning: null, svar: null, ...states } },
        rad: null,
      },
    }),
    texts,
  };
}
