import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import { scenarioCommand } from '../../../../src/cli/scenario/run-command.ts';
import type { ScenarioStats } from '../../../../src/scenario/scenario-stats.ts';
import { problemPages } from '../../scenario/check/example-school.ts';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await scenarioCommand(args, {
    folders: [projectRoot],
    root: projectRoot,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

const example = `${problemPages}/eksempel/modul/01-forste-samtale`;

describe('npm run scenario -- stats', () => {
  it('counts a scenario and its texts', async () => {
    const { code, out } = await run('stats', example, '--json');
    expect(code).toBe(0);
    const [stats] = (JSON.parse(out) as { scenarios: ScenarioStats[] }).scenarios;
    expect(stats).toMatchObject({
      id: 'forste-samtale',
      beats: 3,
      decisions: 1,
      choices: 6,
      byQuality: { good: 2, fair: 2, poor: 1 },
      consults: 1,
      endings: 2,
      facts: 1,
    });
    const [nb] = stats?.languages ?? [];
    expect(nb).toMatchObject({ language: 'nb', texts: 24 });
    expect(nb?.longestChoice).toEqual({
      id: 'rammene-forst',
      characters: 'Vi har en halvtime, og jeg har taushetsplikt. Skal vi ta det praktiske først?'
        .length,
    });
  });

  it('shows every shipped scenario as a table, numbers under one another', async () => {
    const { code, out } = await run('stats');
    expect(code).toBe(0);
    expect(out).toMatch(/^forste-samtale\n/m);
    expect(out).toMatch(/^ {2}Beslutninger {2,}15$/m);
    expect(out).toMatch(/^ {2}Ord {2,}\d\u00a0\d{3}$/m);
    expect(out).toMatch(/^ {2}Lesbarhet \(LIX\) {2,}\d\d,\d$/m);
    const [block = ''] = out.split('\n  Lengst på');
    const rows = block
      .split('\n')
      .slice(1)
      .filter((row) => row !== '');
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('counts what it can, and says why not of the rest', async () => {
    const school = await mkdtemp(join(tmpdir(), 'stats-'));
    try {
      await cp(join(problemPages, 'eksempel'), school, { recursive: true });
      const broken = join(school, 'modul/02-ikke-ferdig');
      await cp(join(school, 'modul/01-forste-samtale'), broken, { recursive: true });
      await writeFile(join(broken, 'scenario.json'), '{');
      const { code, out, err } = await run('stats', school, '--json');
      expect(code).toBe(1);
      expect((JSON.parse(out) as { scenarios: unknown[] }).scenarios).toHaveLength(1);
      expect(err).toContain('02-ikke-ferdig/scenario.json:1:2: feil TSB001');
    } finally {
      await rm(school, { recursive: true });
    }
  });
});
