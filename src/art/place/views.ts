import type { Pen } from '../pen.ts';
import { drawAmbulanceBay, drawAmbulanceSky } from './ambulance-bay.ts';
import { drawAutumnSky, drawAutumnTown } from './autumn-town.ts';
import { drawEveningSky, drawEveningTown } from './evening-town.ts';
import { drawFjordLandscape, drawFjordSky } from './fjord-landscape.ts';
import { drawHarbour, drawHarbourSky } from './harbour.ts';
import { drawNightLights, drawNightSky } from './night-lights.ts';
import { drawRiverValley, drawValleySky } from './river-valley.ts';
import { drawSpringGarden, drawSpringSky } from './spring-garden.ts';

/** What is seen through a window: 450 × 390 from its upper left corner, the sky apart from the land before it. */
export interface View {
  sky(pen: Pen, seed: number): string;
  land(pen: Pen, seed: number): string;
}

/** The fjord was drawn where the window of the talking room is. */
const fromFjord = (content: string): string => `<g transform="translate(-606 0)">${content}</g>`;

/** Every view a window can have, by the name its data uses. */
export const VIEWS = {
  'ambulance-bay': {
    sky: drawAmbulanceSky,
    land: drawAmbulanceBay,
  },
  'autumn-town': { sky: drawAutumnSky, land: drawAutumnTown },
  'evening-town': { sky: drawEveningSky, land: drawEveningTown },
  fjord: {
    sky: () => fromFjord(drawFjordSky()),
    land: (pen, seed) => fromFjord(drawFjordLandscape(pen, seed)),
  },
  harbour: {
    sky: drawHarbourSky,
    land: drawHarbour,
  },
  'night-lights': { sky: drawNightSky, land: drawNightLights },
  'river-valley': { sky: drawValleySky, land: drawRiverValley },
  'spring-garden': { sky: drawSpringSky, land: drawSpringGarden },
} satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;
