import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { advance, begin, choose, isChoosing, type Replay } from '../../../src/attempt/replay.ts';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { readModuleFolder } from '../../../src/cli/read-module-folder.ts';
import { wordsByNeed } from '../../../src/publish/words-by-need.ts';
import {
  encountersOf,
  type ModuleContent,
  type ModuleTexts,
} from '../../../src/scenario/module.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import { PROFESSIONS } from '../../../src/scenario/scenario.ts';

let content: ModuleContent;
let texts: ModuleTexts;

beforeAll(async () => {
  const read = await readModuleFolder(join(projectRoot, 'scenarios'), 'ny-i-tsb');
  const nb = read.ok ? read.texts.get('nb') : undefined;
  if (!read.ok || nb === undefined) throw new Error('no module');
  content = read.content;
  texts = nb;
});

/** Every moment that can be reached with so many choices. */
function momentsWithin(state: Replay, choices: number, seen = new Set<string>()): Replay[] {
  const key = `${state.log} ${state.moment.beat} ${state.line}`;
  if (seen.has(key)) return [];
  seen.add(key);
  const next = isChoosing(state)
    ? state.taken.length < choices
      ? state.moment.choices.map(({ id }) => choose(state, id))
      : []
    : [advance(state)];
  return [state, ...next.flatMap((then) => momentsWithin(then, choices, seen))];
}

describe('wordsByNeed', () => {
  it('loses no text and gives none twice', () => {
    const { outset, factTexts, conversations } = wordsByNeed(texts, content);
    expect({ ...outset.module, ...factTexts }).toEqual(texts.module);
    for (const [id, { opening, more }] of conversations) {
      const parts = [outset.scenarios[id] ?? {}, opening, more];
      expect(Object.assign({}, ...parts)).toEqual(texts.scenarios[id]);
      const count = parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
      expect(count).toBe(Object.keys(texts.scenarios[id] ?? {}).length);
    }
  });

  it('begins with every word that three choices can lead to, whoever plays', () => {
    for (const { id } of encountersOf(content.module)) {
      const scenario = content.scenarios[id];
      const { outset, conversations } = wordsByNeed(texts, content);
      const here = { ...outset.scenarios[id], ...conversations.get(id)?.opening };
      if (scenario === undefined) throw new Error(`no ${id}`);
      for (const profession of PROFESSIONS) {
        const first = begin(openPlay(scenario, { profession, attempt: 1 }));
        for (const { moment } of momentsWithin(first, 3))
          for (const shown of [...moment.lines, ...moment.choices])
            expect(here, `${id} ${moment.beat}`).toHaveProperty([shown.id]);
      }
    }
  });

  it('keeps what only the debrief shows for later', () => {
    for (const { opening } of wordsByNeed(texts, content).conversations.values())
      expect(Object.keys(opening).filter((key) => /\.(why|thought)$/.test(key))).toEqual([]);
  });

  it('begins an encounter with a small part of its words', () => {
    const { conversations } = wordsByNeed(texts, content);
    for (const { id } of encountersOf(content.module)) {
      const { opening, more } = conversations.get(id) ?? {};
      expect(JSON.stringify(opening).length).toBeLessThan(JSON.stringify(more).length / 2);
    }
  });
});
