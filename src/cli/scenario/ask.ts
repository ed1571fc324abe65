import type { CommandIo } from './subcommand.ts';

/** Nobody goes on: because somebody said so, or because there are no more answers. */
export type Left = 'left' | 'ended';

/** The answer to a question, without spaces around it. */
export type Answer = { words: string } | { gone: Left };

/** Asks; «avbryt» leaves. */
export async function ask(question: string, io: CommandIo): Promise<Answer> {
  const line = (await io.readLine?.(question)) ?? null;
  if (line === null) return { gone: 'ended' };
  const words = line.trim();
  return words.toLowerCase() === 'avbryt' ? { gone: 'left' } : { words };
}

/** Whether an answer takes the last step back. */
export function isUndo(words: string): boolean {
  return words.toLowerCase() === 'angre';
}
