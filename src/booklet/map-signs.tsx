import type { WayKind } from '../scenario/picture/chart.ts';
import { WAY_COLOURS } from '../scenario/picture/poster-colours.ts';
import {
  checkpointSign,
  endingShape,
  endingSign,
  wayShape,
  weightySign,
} from '../scenario/picture/signs.ts';

interface SignProps {
  /** SVG about the origin, from the picture's own signs. */
  sign: string;
  box: string;
}

function Sign({ sign, box }: SignProps) {
  return (
    <svg class="sign" viewBox={box} aria-hidden="true" dangerouslySetInnerHTML={{ __html: sign }} />
  );
}

export function WaySign({ kind }: { kind: WayKind }) {
  return <Sign sign={`<g fill="${WAY_COLOURS[kind]}">${wayShape(kind)}</g>`} box="-17 -17 34 34" />;
}

export function EndingSign({ rank, endings }: { rank: number; endings: number }) {
  return <Sign sign={endingSign(rank, endings, 0, 0)} box="-30 -30 60 60" />;
}

/** The same without its number, where it stands for all of its kind. */
export function EndingShape({ rank, endings }: { rank: number; endings: number }) {
  return <Sign sign={endingShape(rank, endings)} box="-30 -30 60 60" />;
}

export function CheckpointSign() {
  return <Sign sign={checkpointSign(-8, 10)} box="-20 -20 40 40" />;
}

export function WeightySign() {
  return <Sign sign={weightySign(0, 0)} box="-17 -17 34 34" />;
}
