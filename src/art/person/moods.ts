import type { Mood } from '../../scenario/scenario.ts';
import type { Point } from '../spline.ts';

/** How a mood looks on a face drawn in the space of the Open Peeps head (about 560 units square). */
export interface MoodLook {
  /** The library face whose brows, nose and mouth are used; null: all our own. */
  library: 'suspicious' | 'serious' | 'tired' | 'concerned' | 'explaining' | 'smile' | null;
  /** `library`: eyes of the library face; else our own, which can meet the viewer's. */
  eyes: 'library' | 'viewer' | 'narrow';
  /** Middle of the far and of the near eye, for our own eyes and for closed lids. */
  eyesAt: readonly [Point, Point];
  lids: 'soft' | 'flat' | 'pressed';
  blush: boolean;
  bags: boolean;
  /** Degrees the head leans, positive towards the one he talks with; pixels head and shoulders sink. */
  tilt: number;
  drop: number;
}

const CALM = {
  eyes: 'library',
  lids: 'soft',
  blush: false,
  bags: false,
  tilt: 0,
  drop: 0,
} as const;

/** The eight moods a line can have. */
export const MOOD_LOOKS: Record<Mood, MoodLook> = {
  wary: {
    ...CALM,
    library: 'suspicious',
    eyesAt: [
      [524, 362],
      [428, 366],
    ],
    lids: 'flat',
    tilt: -4,
    drop: 0,
  },
  dismissive: {
    ...CALM,
    library: 'serious',
    eyesAt: [
      [516, 366],
      [412, 370],
    ],
    lids: 'flat',
    tilt: -3,
    drop: 1,
  },
  tired: {
    ...CALM,
    library: 'tired',
    eyesAt: [
      [524, 374],
      [416, 376],
    ],
    lids: 'flat',
    bags: true,
    tilt: 4,
    drop: 7,
  },
  listening: {
    ...CALM,
    library: null,
    eyes: 'viewer',
    eyesAt: [
      [514, 362],
      [398, 362],
    ],
    tilt: 1,
    drop: 0,
  },
  worried: {
    ...CALM,
    library: 'concerned',
    eyesAt: [
      [525, 376],
      [415, 376],
    ],
    tilt: 2,
    drop: 2,
  },
  telling: {
    ...CALM,
    library: 'explaining',
    eyes: 'viewer',
    eyesAt: [
      [518, 369],
      [406, 371],
    ],
    tilt: 2,
    drop: 0,
  },
  warm: {
    ...CALM,
    library: 'smile',
    eyes: 'viewer',
    eyesAt: [
      [518, 358],
      [400, 360],
    ],
    blush: true,
    tilt: 3,
    drop: 1,
  },
  strained: {
    ...CALM,
    library: null,
    eyes: 'narrow',
    eyesAt: [
      [522, 376],
      [410, 380],
    ],
    lids: 'pressed',
    bags: true,
    tilt: 6,
    drop: 8,
  },
};

export const MOOD_NAMES = Object.keys(MOOD_LOOKS) as Mood[];
