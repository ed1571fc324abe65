/** The unit's house at dusk, and where it stands in a picture of 960 × 1200. */
export const HOUSE = {
  wall: '#8f4638',
  wallLine: '#743a30',
  wallShade: '#5e3331',
  trim: '#d9d6ca',
  trimShade: '#a7adad',
  roof: '#414e55',
  roofLine: '#35424a',
  glass: '#304a57',
  glassShine: '#587480',
  glassLow: '#3c5863',
  lit: '#f4c96e',
  litPale: '#fbe2a4',
  litShade: '#dba552',
  door: '#3f5f66',
  stone: '#83878a',
  brick: '#74443a',
} as const;

export const SNOW = { light: '#d8dfe0', shade: '#b6c4cb', deep: '#98acb8' } as const;

export const PLOT = { left: 160, right: 800, ridge: 430, eaves: 574, foot: 966 } as const;

/** Where boards of the cladding meet: the gable's go on where the wall's end. */
export const BOARDS: readonly number[] = Array.from({ length: 40 }, (_, i) => 183.7 + i * 15.2);
