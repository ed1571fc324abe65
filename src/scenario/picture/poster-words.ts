import type { WayKind } from './chart.ts';

/** The words of the picture that are not the scenario's own. */
export const POSTER_WORDS = {
  ways: 'Valgene',
  places: 'Stedene',
  endings: 'Sluttene',
  decision: 'Beslutning',
  reply: 'Replikk',
  aside: 'Sidesamtale: en kollega, og så tilbake',
  router: 'Veiskille: samtalen går dit det stemmer',
  checkpoint: 'Trygt sted: her tas samtalen opp igjen',
  weighty: 'Valg som veier',
  best: 'Beste slutt',
  between: 'Mellom',
  last: 'Siste i rekken',
  numbers: 'Numrene er de samme som i heftet for faglig vurdering.',
} as const;

export const WAY_WORDS: readonly (readonly [WayKind, string])[] = [
  ['good', 'God vending'],
  ['fair', 'Grei vending'],
  ['poor', 'Her mister du litt'],
  ['consult', 'Spør en kollega'],
];

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  utkast: 'Utkast – ikke faglig vurdert',
  'faglig vurdert': 'Faglig vurdert',
  utløpt: 'Vurderingen er utløpt',
};
