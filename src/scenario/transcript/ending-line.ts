import type { Moment } from '../play.ts';

/** The last line of a play, with all measures; null where the conversation goes on. */
export function endingLine({ ending, position }: Moment): string | null {
  if (ending === null) return null;
  const measures = Object.entries(position.memory.measures).map(
    ([name, value]) => `${name} ${value}`,
  );
  return `SLUTT ${[ending.id, ...measures].join(', ')}`;
}
