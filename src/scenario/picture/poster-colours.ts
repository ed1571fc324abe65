import tokens from '../../../assets/tokens.json' with { type: 'json' };
import type { WayKind } from './chart.ts';

const { color, paper } = tokens;

/** Always the light ones: this is made to be printed. */
export const INK = paper.ink;
export const INK_FAR = '#5d5349';
export const GROUND = '#efe8da';
export const CARD = '#fffdf8';
export const ASIDE = '#eaf3f4';
export const ROUTER = '#e9e4d9';

/** Grounds of the phases, in turn: the muted walls of the rooms. */
export const PHASES = ['#f8f4ea', '#f0f3f0', '#f7f0e6', '#eff1f4'] as const;

export const WAY_COLOURS: Readonly<Record<WayKind, string>> = {
  good: color.ok.light,
  fair: '#a06c00',
  poor: color.problem.light,
  consult: color.action.light,
  unrated: INK_FAR,
  continue: '#8f8577',
  route: '#8f8577',
};

const ENDINGS = ['#17603b', '#5b7a2e', '#a06c00', '#a8552b', '#9e2a1f'] as const;

/** From the best ending to the one that is furthest from it. */
export function endingColour(rank: number, endings: number): string {
  const share = endings <= 1 ? 0 : (rank - 1) / (endings - 1);
  return ENDINGS[Math.min(ENDINGS.length - 1, Math.round(share * (ENDINGS.length - 1)))] ?? INK;
}
