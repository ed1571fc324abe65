import { createStage } from './create-stage.ts';
import type { CreateStage } from './stage.ts';

interface StageHost {
  stageReady?: (create: CreateStage) => void;
}

const host = (globalThis as { tsbSkolen?: StageHost }).tsbSkolen;
host?.stageReady?.(createStage);
