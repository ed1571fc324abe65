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
    const [stats] = JSON.parse(out) as ScenarioStats[];
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
    expect(nb?.longestChoice).toBe(
      'Vi har en halvtime, og jeg har taushetsplikt. Skal vi ta det praktiske først?'.length,
    );
  });

  it('shows every shipped scenario as a table', async () => {
    const { code, out } = await run('stats');
    expect(code).toBe(0);
    expect(out).toMatch(/^forste-samtale\n/m);
    expect(out).toMatch(/Beslutninger {2,}15\n/);
    expect(out).toMatch(
      /Tekst \(nb\) {2,}\d[\d\s]* ord i \d+ tekster, omtrent 9 minutter, LIX \d/u,
    );
  });
});
