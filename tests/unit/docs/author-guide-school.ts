import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { scenarioCommand } from '../../../src/cli/scenario/run-command.ts';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import type { Scenario, Texts } from '../../../src/scenario/scenario.ts';
import { rewriteJson } from '../../../src/scenario/write/rewrite-json.ts';
import type { Block } from './author-guide-pages.ts';

/** The encounter that the reader writes in `forste-mote.md`; all other examples of the guide go on from it. */
export const FIRST_ENCOUNTER = 'scenarios/ny-i-tsb/90-for-tidlig';
/** Where the pages keep a copy of it as it was before a change. */
const COPY = 'kopi/90-for-tidlig';

/** A reader's own copy of the school, in which she does what the guide says. */
export interface ReadersSchool {
  /** Does what a block shows; what follows a command must be what the command says. */
  follow(blocks: readonly Block[]): Promise<void>;
  /** What `check` says at the end, after `ids`: of the encounter and what it shares, or of all. */
  verdict(of: { ofAll: boolean }): Promise<string>;
  remove(): Promise<void>;
}

/** The school as it is shipped, or as another reader left it; `base` is a folder. */
export async function readersSchool(base?: string): Promise<ReadersSchool & { root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'tsb-author-'));
  const from = base ?? projectRoot;
  await cp(join(from, 'scenarios'), join(root, 'scenarios'), { recursive: true });
  if (base !== undefined)
    await cp(join(base, FIRST_ENCOUNTER), join(root, COPY), { recursive: true });
  return {
    root,
    async follow(blocks) {
      let said = '';
      for (const [index, block] of blocks.entries()) {
        const { language, body } = block;
        const next = blocks[index + 1];
        if (language === 'json') await write(root, block);
        else if (language === 'slettet') await take(root, block);
        else if (language === 'play') await play(root, block);
        else if (language === 'sh')
          for (const args of commandsIn(block))
            said = await runIn(root, args, next?.language === 'text' ? next.body : '');
        else if (language === 'text') {
          expect(blocks[index - 1]?.language, 'the command stands before its output').toBe('sh');
          if (!agrees(body, said)) expect(said).toBe(body);
        }
      }
    },
    async verdict({ ofAll }) {
      await runIn(root, ['ids', FIRST_ENCOUNTER]);
      const shared = ['scenarios/cast.json', 'scenarios/facts.json'];
      return runIn(root, ['check', ...(ofAll ? [] : [FIRST_ENCOUNTER, ...shared])]);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** All that a command says, errors too. What it asks is answered as the page shows it. */
async function runIn(root: string, args: readonly string[], shown = ''): Promise<string> {
  let said = '';
  let answered = 0;
  const tell = (text: string): void => void (said += text);
  const code = await scenarioCommand(args, {
    folders: [root],
    root,
    out: tell,
    err: tell,
    async readLine(question) {
      const at = shown.indexOf(question, answered);
      const end = shown.indexOf('\n', at);
      const answer = at < 0 ? null : shown.slice(at + question.length, end);
      answered = Math.max(answered, end);
      tell(`${question}${answer ?? ''}\n`);
      return answer;
    },
  });
  expect(code, said).not.toBe(2);
  return said.replaceAll(`${root}/`, '');
}

/** The commands of a block that come to an end by themselves. */
function commandsIn({ body }: Block): string[][] {
  return body.split('\n').flatMap((line) => {
    const words = /^npm run scenario -- (.+)$/u.exec(line)?.[1]?.split(' ') ?? [];
    return words.length === 0 || words.includes('--watch') ? [] : [words];
  });
}

/** A line with … alone stands for any lines. */
function agrees(shown: string, said: string): boolean {
  const parts = shown
    .split(/^ *…\n/mu)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^${parts.join('(?:.*\\n)*')}$`, 'u').test(said);
}

/**
 * `json <file>` is the file; `json <file> <pointer>` is what to write at a place of it: objects grow by what is new,
 * `/-` at the end of a pointer adds to a list. What has keys but no braces stands as one writes it between others.
 * Files are named from `scenarios/`; those of the encounter by their names alone.
 */
async function write(root: string, { info, body }: Block): Promise<void> {
  const [file = '', pointer] = info.split(' ');
  const path = join(root, pathOf(file));
  if (pointer === undefined) {
    await mkdir(dirname(path), { recursive: true });
    return writeFile(path, body);
  }
  const text = await readFile(path, 'utf8').catch(() => '{}\n');
  const part: unknown = JSON.parse(/^\s*"/u.test(body) && !isString(body) ? `{${body}}` : body);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    rewriteJson(text, placed(JSON.parse(text), pointer.split('/').slice(1), part)),
  );
}

/** `slettet <file> <pointer>`: takes away what stands there. */
async function take(root: string, { info }: Block): Promise<void> {
  const [file = '', pointer = ''] = info.split(' ');
  const path = join(root, pathOf(file));
  const keys = pointer.split('/').slice(1);
  const text = await readFile(path, 'utf8');
  await writeFile(path, rewriteJson(text, without(JSON.parse(text), keys)));
}

function pathOf(file: string): string {
  const isOfEncounter = file === 'scenario.json' || /^(?:texts|plays)\//u.test(file);
  return isOfEncounter ? join(FIRST_ENCOUNTER, file) : join('scenarios', file);
}

const isString = (body: string): boolean => /^\s*"[^"]*"\s*$/u.test(body);

function without(target: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (!isObject(target) || !Object.hasOwn(target, key))
    throw new Error(`nothing to take at ${key}`);
  const { [key]: inner, ...others } = target;
  return rest.length === 0 ? others : { ...target, [key]: without(inner, rest) };
}

/** An object with what is new in it; anything else is replaced. */
function grown(target: unknown, part: unknown): unknown {
  if (!isObject(target) || !isObject(part)) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, grown(target[key], value)]);
  return { ...target, ...Object.fromEntries(entries) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placed(target: unknown, keys: readonly string[], part: unknown): unknown {
  const [key, ...rest] = keys.filter((each) => each !== '');
  if (key === undefined) return grown(target, part);
  if (Array.isArray(target))
    return key === '-'
      ? [...(target as unknown[]), part]
      : target.map((item: unknown, at) => (String(at) === key ? placed(item, rest, part) : item));
  const owner = (target ?? {}) as Record<string, unknown>;
  return { ...owner, [key]: placed(owner[key], rest, part) };
}

/** `play <file>`: a play that the encounter, as it stands now, must follow to its end; it is kept. */
async function play(root: string, { info, body }: Block): Promise<void> {
  expect(info).toMatch(/^plays\/[a-z0-9-]+\.play$/u);
  const read = async <T>(path: string): Promise<T> =>
    JSON.parse(await readFile(join(root, path), 'utf8')) as T;
  const scenario = await read<Scenario>(`${FIRST_ENCOUNTER}/scenario.json`);
  const texts = await read<Texts>(`${FIRST_ENCOUNTER}/texts/nb.json`);
  const { people } = await read<{ people: Record<string, { name: string }> }>(
    'scenarios/cast.json',
  );
  const names = Object.fromEntries(Object.entries(people).map(([id, { name }]) => [id, name]));
  expect(replayPlay(body, scenario, texts, names)).toBeNull();
  await mkdir(dirname(join(root, pathOf(info))), { recursive: true });
  await writeFile(join(root, pathOf(info)), body);
}
