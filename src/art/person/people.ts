import type { Mood } from '../../scenario/scenario.ts';
import { drawJonasBody, headAnchor } from './jonas-body.ts';
import { drawJonasHead } from './jonas-head.ts';
import type { POSTURES } from './postures.ts';

type PostureName = keyof typeof POSTURES;

/** One whom a place can show: how to draw body and head, and how the two meet. */
export interface DrawnPerson {
  drawBody(posture: PostureName, seed: number): string;
  drawHead(mood: Mood, eyes: 'open' | 'closed', seed: number): string;
  headAnchor(posture: PostureName): { x: number; y: number; scale: number; rotation: number };
}

/** Everyone in the art. Whoever is added here has a portrait after `npm run art`. */
export const PEOPLE: Readonly<Record<string, DrawnPerson>> = {
  jonas: { drawBody: drawJonasBody, drawHead: drawJonasHead, headAnchor },
};
