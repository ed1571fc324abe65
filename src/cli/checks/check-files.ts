import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { Finding } from './finding.ts';

/** A file of `src/` as the rules see it. */
export interface SourceFile {
  /** From the project root: `src/scenario/scenario.ts`. */
  path: string;
  text: string;
}

const MAX_LINES = 300;
const MEDIAN_BELOW = 120;
const DRAWERS = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'types',
  'managers',
  'common',
  'misc',
]);
const BARREL = /^\s*export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s/m;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}

function checkFile({ path, text }: SourceFile): Finding[] {
  const lines = countLines(text);
  const parts = path.replace(/\.(d\.)?tsx?$/, '').split('/');
  const drawer = parts.find((part) => DRAWERS.has(part));
  const odd = parts.find((part) => !KEBAB.test(part));
  return [
    lines > MAX_LINES ? `has ${lines} lines; ${MAX_LINES} is the end` : '',
    drawer === undefined ? '' : `lies in a drawer: «${drawer}» says nothing about what is inside`,
    odd === undefined ? '' : `has a name that is not kebab-case: ${odd}`,
    BARREL.test(text) || parts.at(-1) === 'index'
      ? 'passes on the exports of others (a barrel)'
      : '',
  ]
    .filter((message) => message !== '')
    .map((message) => ({ where: path, message }));
}

/** The house rules on length and names, for the TypeScript of `src/`. Zero files is a finding. */
export function findFileProblems(files: SourceFile[]): Finding[] {
  if (files.length === 0) return [{ where: 'src', message: 'no file was seen' }];
  const median = medianOf(files.map(({ text }) => countLines(text)));
  const tooLong =
    median < MEDIAN_BELOW
      ? []
      : [
          {
            where: 'src',
            message: `the median file has ${median} lines; it must be below ${MEDIAN_BELOW}`,
          },
        ];
  return [...files.flatMap(checkFile), ...tooLong];
}

/** `findFileProblems` for the files of a project. */
export async function checkFiles(root: string): Promise<Finding[]> {
  const paths = (await listFiles(join(root, 'src'))).filter((path) => /\.tsx?$/.test(path));
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: `src/${path}`,
      text: await readFile(join(root, 'src', path), 'utf8'),
    })),
  );
  return findFileProblems(files);
}
