import type { Tone } from './sound.ts';

/** A bed of filtered noise: how loud, and which part of the noise is left. */
export interface Bed {
  /** 0 to 1. */
  strength: number;
  /** Hertz above which nothing is heard. */
  below: number;
}

export interface RoomTone {
  /** The house itself: air, pipes, a corridor far away. */
  house: Bed;
  /** Rain on the glass. */
  rain: Bed;
}

/** How much of the house one hears in a place, 0 to 1, and how bright it is. */
const HOUSES: Readonly<Record<string, Bed>> = {
  samtalerom: { strength: 0.3, below: 240 },
  gang: { strength: 0.5, below: 420 },
  vurderingsteam: { strength: 0.36, below: 300 },
  ortopedisk: { strength: 0.5, below: 380 },
  avrusning: { strength: 0.24, below: 170 },
  rusakutt: { strength: 0.55, below: 460 },
  'lar-poliklinikk': { strength: 0.42, below: 340 },
  'dps-samtale': { strength: 0.3, below: 260 },
  ansvarsgruppe: { strength: 0.4, below: 320 },
};
const QUIET: Bed = { strength: 0.3, below: 260 };
/** Rain is heard where trust is lower than this, as it is seen. */
const DRY_FROM = 50;
/** Where nothing beats against the glass: snow falls, or there is none. */
const WITHOUT_RAIN: ReadonlySet<string> = new Set(['avrusning', 'gang', 'vurderingsteam']);

/** What is heard of a place: its house, quieter the more trust there is, and rain while there is little. */
export function roomTone({ place, trust }: Tone): RoomTone {
  const house = HOUSES[place] ?? QUIET;
  const share = Math.min(1, Math.max(0, trust / 100));
  return {
    house: { strength: house.strength * (1 - 0.45 * share), below: house.below },
    rain: {
      strength: WITHOUT_RAIN.has(place) ? 0 : 0.5 * Math.max(0, 1 - trust / DRY_FROM),
      below: 3200,
    },
  };
}
