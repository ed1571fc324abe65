import type { Mood } from '../../../scenario/scenario.ts';
import type { FaceLook } from './face-look.ts';
import { FACES_AT_EASE } from './faces-at-ease.ts';
import { FACES_IN_DISTRESS } from './faces-in-distress.ts';

/**
 * Every mood a line can have. Who looks at whoever plays has a gaze to the left; the rest look past, down or
 * away.
 */
export const FACES: Record<Mood, FaceLook> = { ...FACES_AT_EASE, ...FACES_IN_DISTRESS };
