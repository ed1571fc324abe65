import type { Watch } from './watch-check.ts';

/** Where a command reads and writes. */
export interface CommandIo {
  /** Where relative paths begin; the first one that holds the path is taken. */
  folders: readonly [string, ...string[]];
  root: string;
  out(text: string): void;
  err(text: string): void;
  /** Colour is for people: off where the output goes to a file or a pipe. */
  hasColour?: boolean;
  /** Fires at Ctrl-C. Asked for by what runs until then; before that, Ctrl-C ends everything at once. */
  untilInterrupted?(): AbortSignal;
  /** Shows a question and gives the line that is answered; null when nobody answers any more. */
  readLine?(question: string): Promise<string | null>;
  /** How changes are found, other than by the file system. */
  watch?: Watch;
}

/** What was written after the name of the command. */
export interface Given {
  /** Absolute; whether something lies there is not known yet. */
  paths: string[];
  /** By name without dashes; `true` for a flag without a value. */
  flags: Readonly<Record<string, string | true>>;
}

export type ExitCode = 0 | 1 | 2;

/** One command of `npm run scenario -- <name>`. */
export interface Subcommand {
  name: string;
  /** Norwegian, as it stands in the help: what follows the name, and what the command does. */
  use: string;
  does: string;
  /** Flags without a value, and flags that need one. */
  flags?: readonly string[];
  values?: readonly string[];
  /** How many paths it takes. */
  paths: readonly [least: number, most: number];
  /** 0 fine, 1 errors found, 2 wrong use or unreadable input. May throw `ScenarioPathError`. */
  run(given: Given, io: CommandIo): Promise<ExitCode>;
}
