import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type StaticCheck, staticChecks } from './checks/static-checks.ts';
import { type Count, countPlaywright, countRun, countVitest, sumCounts } from './count-results.ts';
import { ensurePlayerBuilt } from './ensure-player-built.ts';
import { listFiles } from './list-files.ts';
import { runTool, toolPath } from './run-tool.ts';

/** A part of `npm test`, in the order they run: the quick ones first. */
export interface TestPart {
  name: string;
  /** Below tests/; each must hold tests. `static` reads the project itself. */
  folders: string[];
  isQuick: boolean;
  needsPlayer: boolean;
}

export const testParts: readonly TestPart[] = [
  { name: 'static', folders: [], isQuick: true, needsPlayer: false },
  { name: 'unit', folders: ['unit', 'contract'], isQuick: true, needsPlayer: false },
  { name: 'package', folders: ['package'], isQuick: false, needsPlayer: true },
  { name: 'journeys', folders: ['e2e'], isQuick: false, needsPlayer: true },
  { name: 'accessibility', folders: ['a11y'], isQuick: false, needsPlayer: true },
  { name: 'faults', folders: ['faults'], isQuick: false, needsPlayer: true },
];

/** Long enough for the slowest part on a busy machine; a runner that hangs is ended and counts as failed. */
const MAX_PART_MS = 30 * 60_000;
const FAILED: Count = { passed: 0, failed: 1 };

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function runCheck(root: string, { name, find }: StaticCheck): Promise<Count> {
  const startedMs = performance.now();
  const findings = await find(root).catch((error: unknown) => [
    { where: '', message: `could not run: ${String(error)}` },
  ]);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  say(`  ${findings.length === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  for (const { where, message } of findings) say(`         ${where} ${message}`);
  return findings.length === 0 ? { passed: 1, failed: 0 } : FAILED;
}

/** Two at a time: the compiler takes as long as all the others together, and a small machine has two cores. */
async function runStatic(root: string): Promise<Count> {
  const waiting = staticChecks.values();
  const counts: Count[] = [];
  const work = async (): Promise<void> => {
    for (const check of waiting) counts.push(await runCheck(root, check));
  };
  await Promise.all([work(), work()]);
  return sumCounts(counts);
}

async function runVitest(root: string, part: TestPart, report: string): Promise<Count> {
  const project = part.name;
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const { code } = await runTool(
    toolPath('vitest', 'vitest.mjs'),
    [...args, `--outputFile.json=${report}`],
    { cwd: root, output: 'progress', timeoutMs: MAX_PART_MS },
  );
  return countRun(code, await readFile(report, 'utf8').catch(() => null), countVitest);
}

async function runPlaywright(root: string, part: TestPart, report: string): Promise<Count> {
  const projects = part.folders.map((folder) => `--project=${folder}`);
  const { code } = await runTool(toolPath('@playwright/test', 'cli.js'), ['test', ...projects], {
    cwd: root,
    env: { ...process.env, TSB_REPORT: report },
    output: 'progress',
    timeoutMs: MAX_PART_MS,
  });
  return countRun(code, await readFile(report, 'utf8').catch(() => null), countPlaywright);
}

async function runFolders(root: string, part: TestPart): Promise<Count> {
  const counts: Count[] = [];
  const files: string[] = [];
  for (const folder of part.folders) {
    const tests = (await listFiles(join(root, 'tests', folder))).filter((path) =>
      /\.(test|spec)\.tsx?$/.test(path),
    );
    if (tests.length === 0) {
      say(`  FAILED tests/${folder} holds no tests`);
      counts.push(FAILED);
    }
    files.push(...tests);
  }
  const reports = join(root, 'reports');
  await mkdir(reports, { recursive: true });
  for (const [pattern, run, tool] of [
    [/\.test\.tsx?$/, runVitest, 'vitest'],
    [/\.spec\.ts$/, runPlaywright, 'playwright'],
  ] as const) {
    if (!files.some((path) => pattern.test(path))) continue;
    const report = join(reports, `${part.name}-${tool}.json`);
    // A runner that dies before it writes must not be judged by the report of yesterday.
    await rm(report, { force: true });
    counts.push(await run(root, part, report));
  }
  return sumCounts(counts);
}

/** Runs one part, telling on stderr what it does; gives what it counted and never throws. */
export async function runTestPart(root: string, part: TestPart): Promise<Count> {
  const startedMs = performance.now();
  say(`\n${part.name} …`);
  let count: Count;
  try {
    if (part.needsPlayer) await ensurePlayerBuilt();
    count = part.folders.length === 0 ? await runStatic(root) : await runFolders(root, part);
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    count = FAILED;
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  say(`${part.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}
