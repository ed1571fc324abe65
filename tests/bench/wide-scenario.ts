import type { Action, Guard, Measure, Scenario, StateNode } from '../../src/scenario/scenario.ts';

const ROWS = 50;
const COLUMNS = 10;
const CHOICES = 3;
const MEASURES: readonly Measure[] = ['tillit', 'trygghet', 'medvirkning'];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** How the choices of the wide scenario move its measures. */
export type Moves = 'each-its-own' | 'any-way';

/**
 * 500 beats with three choices each and three measures, all of which the ending asks for, so that they are remembered
 * together from the first beat to the last. With `each-its-own` a choice raises the measure it stands for, as skills do;
 * with `any-way` it moves any of them up or down, so that nearly every combination can occur at every beat.
 */
export function wideScenario(moves: Moves): Scenario {
  let seed = 7;
  const below = (count: number): number => {
    seed = (seed * 16807) % 2147483647;
    return seed % count;
  };
  const moved = (choice: number): Action => {
    const own = { measure: MEASURES[choice] ?? 'tillit', by: 5 };
    const any = { measure: MEASURES[below(3)] ?? 'tillit', by: below(2) === 0 ? -5 : 5 };
    return { type: 'adjust', params: moves === 'each-its-own' ? own : any };
  };
  let codes = 0;
  const code = (): string => {
    codes += 1;
    const { length } = ALPHABET;
    return `${ALPHABET.charAt(Math.floor(codes / length))}${ALPHABET.charAt(codes % length)}`;
  };
  const beats: Record<string, StateNode> = {};
  for (let row = 0; row < ROWS; row += 1)
    for (let column = 0; column < COLUMNS; column += 1) {
      const on = Array.from({ length: CHOICES }, (_, choice) => {
        const next = `b-${row + 1}-${(column + choice * 3) % COLUMNS}`;
        const target = row + 1 < ROWS ? next : '#vid.veivalg';
        return [
          `v-${row}-${column}-${choice}`,
          { target, actions: [moved(choice)], meta: { code: code() } },
        ];
      });
      beats[`b-${row}-${column}`] = {
        meta: { lines: [{ id: `l-${row}-${column}`, speaker: 'jonas' }] },
        on: Object.fromEntries(on),
      };
    }
  const high = MEASURES.map((measure): Guard => ({
    type: 'atLeast',
    params: { measure, value: 60 },
  }));
  const ending = (id: string, rank: number): StateNode => ({
    type: 'final',
    meta: { ending: { id, rank } },
  });
  return {
    id: 'vid',
    initial: 'samtale',
    context: { tillit: 40, trygghet: 40, medvirkning: 40 },
    meta: {
      format: 2,
      role: 'sykepleier',
      place: 'samtalerom',
      objectives: [],
      sources: [],
      reviews: [],
      status: 'utkast',
      retired: [],
    },
    states: {
      samtale: { initial: 'b-0-0', states: beats },
      veivalg: {
        always: [
          { target: 'bra', guard: { type: 'all', params: { of: high } } },
          { target: 'midt', guard: { type: 'any', params: { of: high } } },
          { target: 'lavt' },
        ],
      },
      bra: ending('bra', 1),
      midt: ending('midt', 2),
      lavt: ending('lavt', 3),
    },
  };
}
