import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/project-root.ts';
import { runTool, toolPath } from '../../src/cli/run-tool.ts';

const bugs = (await readdir(join(import.meta.dirname, 'bugs'))).toSorted();

/** What the campaign needs of the project. */
const COPIED = ['src', 'tests', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
const LINKED = ['node_modules', 'scenarios'];

interface Report {
  testResults: {
    assertionResults: { status: string; title: string; failureMessages: string[] }[];
  }[];
}

/** The parts of the campaign, the quickest first. */
const PARTS = ['traps', 'bad-luck', 'flapping'];

async function failuresOf(folder: string, part: string): Promise<string[]> {
  const report = join(folder, `${part}.json`);
  const { code } = await runTool(
    toolPath('vitest', 'vitest.mjs'),
    [
      'run',
      `--root=${folder}`,
      '--project=faults',
      '--bail=1',
      '--reporter=json',
      `--outputFile=${report}`,
      `campaign/${part}`,
    ],
    { cwd: folder, env: { ...process.env, TSB_BUG_SOUGHT: '1' }, output: 'collect' },
  );
  if (code === 0) return [];
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report;
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ title, failureMessages }) => `${title}\n${failureMessages.join('\n')}`),
  );
}

/** Gives what the campaign says of the project with a bug put into it: the failed tests with their messages. */
async function campaignWith(bug: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tsb-bug-'));
  try {
    for (const name of COPIED)
      await cp(join(projectRoot, name), join(folder, name), { recursive: true });
    for (const name of LINKED) await symlink(join(projectRoot, name), join(folder, name));
    const patch = join(import.meta.dirname, 'bugs', bug);
    // A patch that no longer fits rejects here: then the bug is to be seeded anew.
    await promisify(execFile)('git', ['apply', '--unsafe-paths', `--directory=${folder}`, patch], {
      cwd: '/',
    });
    for (const part of PARTS) {
      const failures = await failuresOf(folder, part);
      if (failures.length > 0) return failures;
    }
    return [];
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the campaign finds each bug that was seeded', () => {
  it('fourteen of them', () => {
    expect(bugs.map((name) => name.slice(0, 2))).toEqual(
      Array.from({ length: 14 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
  });

  // Two at a time: each is a run of its own, and a small machine has two cores.
  describe.concurrent('in turn', () => {
    it.each(bugs)('%s', async (bug) => {
      const failures = await campaignWith(bug);
      expect(failures, 'caught').not.toEqual([]);
      // Caught by what a test asserts, and not because the bug keeps the program from running at all.
      expect(failures.join('\n')).toMatch(/AssertionError/);
      process.stderr.write(`  caught ${bug}: ${failures[0]?.split('\n')[0]}\n`);
    });
  });
});
