import type { PlayProblem } from '../../scenario/replay-play.ts';
import { counted, paint } from './check-report.ts';
import { harmless } from './shown-line.ts';

/** A play that was replayed, by the name that people see; null when it holds. */
export interface Replayed {
  file: string;
  problem: PlayProblem | null;
}

const PLAY = ['spilleprøve', 'spilleprøver'] as const;

/** A line for each play: that it holds, or where it does not and what comes instead; then the counts. */
export function replayReport(
  replayed: readonly Replayed[],
  options: { hasColour?: boolean },
): string {
  const failing = replayed.filter(({ problem }) => problem !== null).length;
  const lines = replayed.map(({ file, problem }) => {
    if (problem === null) return `${harmless(file)}: holder`;
    const place = paint('bold', harmless(`${file}:${problem.line}`), options);
    return `${place}: ${harmless(problem.message)}`;
  });
  const holding = `${replayed.length - failing} holder`;
  const found = failing === 0 ? holding : `${holding}, ${failing} holder ikke`;
  const summary = `Spilte av ${counted(replayed.length, PLAY)}: ${found}.`;
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    summary,
    ...(failing > 0 ? [ADVICE] : []),
    '',
  ].join('\n');
}

const ADVICE =
  'Er samtalen blitt slik du vil ha den, fornyer du spilleprøven: npm run scenario -- record <sti> --from <navn> --to <navn>';
