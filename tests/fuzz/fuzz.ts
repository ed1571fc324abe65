import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROBLEMS } from '../../src/scenario/problem.ts';
import { type Failure, fuzz } from './fuzz-runs.ts';
import { SCHOOL_FILES } from './school.ts';

/** Where the school that broke a law is left to be looked at. */
const REPORTS = join(import.meta.dirname, '../../reports/fuzz');

function numberOf(given: string | undefined, otherwise: number): number {
  const number = Number(given ?? otherwise);
  if (!Number.isInteger(number) || number < 0) throw new RangeError(`not a whole number: ${given}`);
  return number;
}

function leave({ edits, school }: Failure): string {
  for (const file of SCHOOL_FILES) {
    mkdirSync(dirname(join(REPORTS, file)), { recursive: true });
    writeFileSync(join(REPORTS, file), school[file]);
  }
  writeFileSync(join(REPORTS, 'edits.json'), `${JSON.stringify(edits, null, 2)}\n`);
  return REPORTS;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = numberOf(values.runs, 10_000);
const seed = numberOf(values.seed, Date.now() % 1_000_000);
say(`${runs} runs, seed ${seed}`);
const begun = performance.now();
const every = Math.max(1, Math.floor(runs / 10));
const report = fuzz({
  runs,
  seed,
  onRun(run, kinds) {
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    if (run % every === 0) say(`  ${run} runs, ${kinds} kinds of findings, ${seconds} s`);
  },
});
const never = Object.keys(PROBLEMS).filter((code) => !report.codes.has(code));
say(`codes met: ${report.codes.size} of ${Object.keys(PROBLEMS).length}`);
if (never.length > 0) say(`not met: ${never.join(', ')}`);
say(`playable: ${report.playable}, slowest run ${report.slowest.toFixed(0)} ms`);
if (report.failure === null) say('every law held');
else {
  const { run, sentence } = report.failure;
  say(`run ${run}: ${sentence}\nThe files are in ${leave(report.failure)}`);
  process.exitCode = 1;
}
