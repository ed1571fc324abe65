import type { Mood } from '../../../scenario/scenario.ts';
import type { PostureName } from '../person-look.ts';

/** How a mood holds head and body. The face itself is in `faces.ts`. */
export interface MoodLook {
  /** Degrees the head leans, positive towards the one he talks with; pixels head and shoulders sink. */
  tilt: number;
  drop: number;
  /** The way of sitting this mood asks for, whatever the trust; null: trust decides. */
  posture: PostureName | null;
  /** The head is turned the other way: he looks away from the one he talks with. */
  away: boolean;
}

const UPRIGHT: MoodLook = { tilt: 0, drop: 0, posture: null, away: false };

/** The moods a line can have. */
export const MOOD_LOOKS: Record<Mood, MoodLook> = {
  wary: { ...UPRIGHT, tilt: -4 },
  dismissive: { ...UPRIGHT, tilt: 3, drop: 1, away: true },
  tired: { ...UPRIGHT, tilt: 5, drop: 7 },
  listening: { ...UPRIGHT, tilt: 1 },
  worried: { ...UPRIGHT, tilt: 2, drop: 2 },
  telling: { ...UPRIGHT, tilt: 2 },
  warm: { ...UPRIGHT, tilt: 3, drop: 1 },
  strained: { ...UPRIGHT, tilt: 5, drop: 6 },
  pained: { ...UPRIGHT, tilt: 9, drop: 10, posture: 'closed' },
  ashamed: { ...UPRIGHT, tilt: -8, drop: 11, posture: 'closed', away: true },
  relieved: { ...UPRIGHT, tilt: -3, drop: 3 },
  sad: { ...UPRIGHT, tilt: 7, drop: 9 },
};

export const MOOD_NAMES = Object.keys(MOOD_LOOKS) as Mood[];
