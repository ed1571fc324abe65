import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsReport } from '../../../src/cli/scenario/paths-report.ts';
import { scenarioPaths } from '../../../src/cli/scenario/walk-one.ts';
import { LIMITS } from '../../../src/scenario/limits.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/every-path.md'), 'utf8');

describe('the page about every path', () => {
  it('shows what the command says of «Første samtale» today', async () => {
    const [, command = '', shown] =
      /```sh\nnpm run scenario -- paths (\S+)\n```\n\n```text paths\n(.*?)```/su.exec(page) ?? [];
    const { paths } = await scenarioPaths(join(root, command), root);
    if (paths === null) throw new Error('it has errors');
    expect(shown).toBe(pathsReport(paths, { beats: false, choices: false }));
  });

  it('names every key of the JSON, and the limits as they are', async () => {
    const folder = join(root, 'scenarios/ny-i-tsb/02-forste-samtale');
    const { paths } = await scenarioPaths(folder, root);
    if (paths?.exact !== true) throw new Error('it could not be walked');
    const { endings, onTheWay, choices, ...whole } = paths;
    const lists = new Set(['beats', 'decisions', 'choicesInAll']);
    const names = [
      ...Object.keys(whole).filter((name) => !lists.has(name)),
      ...Object.keys(endings[0] ?? {}),
      ...Object.keys(onTheWay[0] ?? {}),
      ...Object.keys(choices[0] ?? {}),
    ].filter((name) => !['id', 'rank', 'beat', 'choice'].includes(name));
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) expect(page, name).toContain(`\`${name}\``);
    for (const limit of [LIMITS.places, LIMITS.steps])
      expect(page).toContain(limit.toLocaleString('en'));
  });
});
