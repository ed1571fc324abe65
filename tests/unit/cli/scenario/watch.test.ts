import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import { changedProblems } from '../../../../src/cli/scenario/changed-problems.ts';
import { scenarioCommand } from '../../../../src/cli/scenario/run-command.ts';
import { watchedFolders } from '../../../../src/cli/scenario/watched-folders.ts';
import { watchFiles } from '../../../../src/cli/scenario/watch-files.ts';
import type { Problem } from '../../../../src/scenario/problem.ts';

let school = '';
beforeEach(async () => {
  school = await mkdtemp(join(tmpdir(), 'watch-'));
  const example = join(projectRoot, 'docs/problems/eksempel');
  await cp(example, join(school, 'scenarios'), { recursive: true });
});
afterEach(() => rm(school, { recursive: true, force: true }));

const scenarioFile = 'scenarios/modul/01-forste-samtale/scenario.json';
const textsFile = 'scenarios/modul/01-forste-samtale/texts/nb.json';

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(school, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

/** `check --watch` with changes that are told by hand. */
function watching(...args: string[]) {
  const ending = new AbortController();
  let [out, err] = ['', ''];
  let changed = (): void => {};
  let isWatched = false;
  const code = scenarioCommand(['check', '--watch', ...args], {
    folders: [school],
    root: school,
    out: (text) => (out += text),
    err: (text) => (err += text),
    untilInterrupted: () => ending.signal,
    watch: (tell) => {
      [changed, isWatched] = [tell, true];
      return () => (isWatched = false);
    },
  });
  const until = (words: RegExp): Promise<void> => vi.waitFor(() => expect(out).toMatch(words));
  return {
    code,
    until,
    interrupt: () => ending.abort(),
    isWatched: () => isWatched,
    told: () => err,
    /** What was printed since the last time. */
    printed: () => {
      const since = out;
      out = '';
      return since;
    },
    changed: () => changed(),
  };
}

describe('npm run scenario -- check --watch', () => {
  it('reports all, then only what became different, and ends well at Ctrl-C', async () => {
    await edit(scenarioFile, '"target": "svar"', '"target": "svaret"');
    const run = watching();
    await run.until(/Ctrl-C avslutter\.\n$/);
    expect(run.printed()).toMatch(
      /:29:25: feil TSB010 [^]*1 feil, 0 advarsler\.\n.*\n\d\d:\d\d:\d\d /,
    );

    await edit(scenarioFile, '"tillit": 40', '"tillit": 41');
    run.changed();
    await run.until(/TSB044\.md\n/);
    const second = run.printed();
    expect(second).toMatch(/^\d\d:\d\d:\d\d {2}1 ny\. Igjen: 2 feil, 0 advarsler\.\n/);
    expect(second).not.toContain('TSB010');

    await edit(scenarioFile, '"target": "svaret"', '"target": "svar"');
    run.changed();
    await run.until(/rettet TSB010/);
    expect(run.printed()).toMatch(
      /^\d\d:\d\d:\d\d {2}1 rettet\. Igjen: 1 feil, 0 advarsler\.\n {4}rettet TSB010 .*«svaret»/,
    );
    run.interrupt();
    expect(await run.code).toBe(0);
    expect(run.isWatched()).toBe(false);
  });

  it('says so when nothing became different, and knows a problem that only moved', async () => {
    await edit(scenarioFile, '"tillit": 40', '"tillit": 41');
    const run = watching('--lang', 'en');
    await run.until(/Ctrl-C/);
    run.printed();
    await edit(scenarioFile, '{', '{\n\n');
    run.changed();
    await run.until(/Nothing new/);
    expect(run.printed()).toMatch(/^\S+ {2}Nothing new\. Left: 1 error, 0 warnings\.\n$/);
    run.interrupt();
    expect(await run.code).toBe(0);
  });

  it('waits for a file that is gone for a moment', async () => {
    const run = watching(scenarioFile);
    await run.until(/Ctrl-C/);
    run.printed();
    await rename(join(school, scenarioFile), join(school, 'borte'));
    run.changed();
    await run.until(/Fant ikke/);
    await rename(join(school, 'borte'), join(school, scenarioFile));
    run.changed();
    await run.until(/Ingenting nytt/);
    run.interrupt();
    expect(await run.code).toBe(0);
  });

  it('checks once more when something changes during a check', async () => {
    const run = watching();
    await run.until(/Ctrl-C/);
    run.printed();
    run.changed();
    await edit(scenarioFile, '"tillit": 40', '"tillit": 41');
    run.changed();
    await run.until(/TSB044/);
    run.interrupt();
    expect(await run.code).toBe(0);
  });

  it('is not for programs', async () => {
    const run = watching('--json');
    expect(await run.code).toBe(2);
    expect(run.told()).toContain('--watch eller --json');
  });
});

describe('what became of problems', () => {
  const problem = (pointer: string, line = 1): Problem => ({
    code: 'TSB027',
    severity: 'error',
    file: 'nb.json',
    pointer,
    line,
    column: 1,
    says: { nb: ['Tom.', 'Skriv.'], en: ['Empty.', 'Write.'] },
  });

  it('counts each as often as it is there', () => {
    const changed = changedProblems(
      [problem('/a'), problem('/a')],
      [problem('/a', 9), problem('/b')],
    );
    expect(changed.mended).toHaveLength(1);
    expect(changed.fresh.map(({ pointer }) => pointer)).toEqual(['/b']);
  });
});

describe('watching files', () => {
  it('tells of each change once, also of new files, and of nothing that is not content', async () => {
    const changed = vi.fn<() => void>();
    const folders = await watchedFolders([join(school, 'scenarios/modul/01-forste-samtale')]);
    const stop = watchFiles(folders)(changed);
    try {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await writeFile(join(school, 'scenarios/modul/01-forste-samtale/.scenario.json.swp'), 'x');
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect(changed).not.toHaveBeenCalled();
      await edit(textsFile, 'Skjemaet kom før mennesket.', 'Skjemaet kom først.');
      await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), { timeout: 4000 });
      await writeFile(join(school, 'scenarios/modul/01-forste-samtale/texts/nn.json'), '{}');
      await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), { timeout: 4000 });
      await edit('scenarios/cast.json', '"Anne"', '"Hanne"');
      await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3), { timeout: 4000 });
    } finally {
      stop();
    }
    await edit(textsFile, 'Skjemaet kom først.', 'Skjemaet.');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
