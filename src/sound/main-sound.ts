import { openSound } from './open-sound.ts';
import type { OpenSound } from './sound.ts';

interface SoundHost {
  soundReady?: (open: OpenSound) => void;
}

const host = (globalThis as { tsbSkolen?: SoundHost }).tsbSkolen;
host?.soundReady?.(openSound);
