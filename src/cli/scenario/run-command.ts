import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bookletCommand } from './booklet-command.ts';
import { checkCommand } from './check-command.ts';
import { compareCommand } from './compare-command.ts';
import { graphCommand } from './graph-command.ts';
import { idsCommand } from './ids-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { newCommand } from './new-command.ts';
import { pathsCommand } from './paths-command.ts';
import { recordCommand } from './record-command.ts';
import { replayCommand } from './replay-command.ts';
import { ScenarioPathError } from './scenario-files.ts';
import { schemaCommand } from './schema-command.ts';
import { harmless } from './shown-line.ts';
import { statsCommand } from './stats-command.ts';
import type { CommandIo, ExitCode, Given, Subcommand } from './subcommand.ts';
import { ChangedMeanwhileError } from './write-together.ts';

const COMMANDS: readonly Subcommand[] = [
  checkCommand,
  pathsCommand,
  newCommand,
  recordCommand,
  replayCommand,
  idsCommand,
  compareCommand,
  migrateCommand,
  statsCommand,
  graphCommand,
  bookletCommand,
  schemaCommand,
];

function usage(): string {
  const uses = COMMANDS.map(({ name, use, does }) => [`${name} ${use}`.trim(), does] as const);
  const width = Math.max(...uses.map(([use]) => use.length)) + 2;
  const lines = uses.map(([use, does]) => `  npm run scenario -- ${use.padEnd(width)}${does}`);
  return `Bruk:\n${lines.join('\n')}\n`;
}

/** Runs `npm run scenario -- …`; gives the exit code: 0 fine, 1 errors found, 2 wrong use or unreadable input. */
export async function scenarioCommand(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const refuse = (sentence: string): 2 => {
    io.err(`${sentence}\n${usage()}`);
    return 2;
  };
  if (name === '') return refuse('Hva skal gjøres?');
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) return refuse(`«${name}» er ikke en kjent kommando.`);
  const given = readGiven(command, rest, io);
  if (typeof given === 'string') return refuse(given);
  try {
    return await command.run(given, io);
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    io.err(`${harmless(sentence)}\n`);
    return 2;
  }
}

/** What to say of an error that the world made, and not this program. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof ScenarioPathError || error instanceof ChangedMeanwhileError)
    return error.message;
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const { path, code } = error as NodeJS.ErrnoException;
  return `Kunne ikke lese ${path ?? 'en fil'} (${code ?? 'ukjent årsak'}).`;
}

/** What was written after the name, or the sentence that refuses it. */
function readGiven(command: Subcommand, args: string[], io: CommandIo): Given | string {
  const { name, flags = [], values = [], paths } = command;
  const options = Object.fromEntries([
    ...flags.map((flag) => [flag, { type: 'boolean' as const }]),
    ...values.map((value) => [value, { type: 'string' as const }]),
  ]);
  const unknown = args.find((arg) => arg.startsWith('-') && !Object.hasOwn(options, nameOf(arg)));
  if (unknown !== undefined) return `«${unknown}» er ikke et kjent valg.`;
  try {
    const read = parseArgs({ args, options, allowPositionals: true });
    const [least, most] = paths;
    const count = read.positionals.length;
    if (count > most) return most === 0 ? `«${name}» tar ingen stier.` : tooFew(name, least);
    if (count < least) return tooFew(name, least);
    return {
      paths: read.positionals.map((path) => absolute(path, io)),
      flags: read.values as Given['flags'],
    };
  } catch {
    // parseArgs throws on a flag without its value, and on a value for a flag that takes none.
    return `«${name}» forsto ikke valgene.`;
  }
}

function nameOf(arg: string): string {
  return arg.replace(/^--/, '').split('=')[0] ?? '';
}

function tooFew(name: string, least: number): string {
  return `«${name}» trenger ${least === 1 ? 'én sti' : `${least} stier`}.`;
}

function absolute(path: string, { folders }: CommandIo): string {
  const candidates = folders.map((folder) => resolve(folder, path));
  return candidates.find((candidate) => existsSync(candidate)) ?? resolve(folders[0], path);
}
