import { createInterface, type Interface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';

/** Questions to whoever runs a command, and the lines that are answered. */
export interface LineReader {
  /** Shows a question and gives the next line; null when there are no more: the input has ended, or Ctrl-C was pressed. */
  readLine(question: string): Promise<string | null>;
  /** Lets the program end; before the first question there is nothing to close. */
  close(): void;
}

type Input = NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>;

/** Reads from a terminal or a pipe. Nothing is read before the first question, so other commands leave the input alone. */
export function openLineReader(input: Input, output: Output): LineReader {
  const isTerminal = input.isTTY === true;
  /** Lines that came before they were asked for: a pipe gives all at once. */
  const early: string[] = [];
  let asking: ((line: string | null) => void) | null = null;
  let opened: Interface | null = null;
  let hasEnded = false;
  const answer = (line: string | null): boolean => {
    const asked = asking;
    asking = null;
    asked?.(line);
    return asked !== null;
  };
  const open = (): Interface => {
    const lines = createInterface({ input, terminal: isTerminal, ...(isTerminal && { output }) });
    lines.on('line', (line) => answer(line) || early.push(line));
    lines.on('close', () => {
      hasEnded = true;
      answer(null);
    });
    return lines;
  };
  return {
    async readLine(question) {
      opened ??= open();
      if (isTerminal) {
        opened.setPrompt(question);
        if (!hasEnded) opened.prompt();
      } else output.write(question);
      const line =
        early.shift() ??
        (hasEnded ? null : await new Promise<string | null>((resolve) => (asking = resolve)));
      // A terminal shows what is typed; of a pipe nobody sees it.
      if (!isTerminal || line === null) output.write(`${line ?? ''}\n`);
      return line;
    },
    close: () => opened?.close(),
  };
}
