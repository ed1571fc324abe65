import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/cli/list-files.ts';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import type { Scenario, Texts } from '../../../src/scenario/scenario.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const cast = read<{ people: Record<string, { name: string }> }>('scenarios/cast.json');
const names = Object.fromEntries(
  Object.entries(cast.people).map(([id, person]) => [id, person.name]),
);

const plays = (await listFiles('scenarios')).filter((path) => /\/plays\/[^/]+\.play$/u.test(path));

describe('every play that an author has written', () => {
  it('is found', () => {
    expect(plays.length).toBeGreaterThan(0);
  });

  it.each(plays)('%s goes as it is written', (path) => {
    const folder = join('scenarios', dirname(dirname(path)));
    const scenario = read<Scenario>(join(folder, 'scenario.json'));
    const texts = read<Texts>(join(folder, 'texts/nb.json'));
    expect(
      replayPlay(readFileSync(join('scenarios', path), 'utf8'), scenario, texts, names),
    ).toBeNull();
  });
});
