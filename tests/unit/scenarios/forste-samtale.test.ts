import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../src/scenario/play.ts';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import type { Scenario, Texts } from '../../../src/scenario/scenario.ts';
import { decisionsOf, type PathReport, walkPaths } from '../../../src/scenario/walk-paths.ts';

const FOLDER = 'scenarios/ny-i-tsb/02-forste-samtale';
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const scenario = read<Scenario>(`${FOLDER}/scenario.json`);
const texts = read<Texts>(`${FOLDER}/texts/nb.json`);
const cast = read<{ people: Record<string, { name: string }> }>('scenarios/cast.json');
const names = Object.fromEntries(
  Object.entries(cast.people).map(([id, person]) => [id, person.name]),
);
const choices = choicesOf(scenario);
const { endings, onTheWay, choices: taken } = walked();

function walked(): PathReport {
  const report = walkPaths(scenario, { texts });
  if (report === null) throw new Error('the paths are too many to walk');
  return report;
}

describe('«Første samtale»', () => {
  it('has at least 45 beats with lines and 12 to 16 decisions of three or four choices', () => {
    expect(onTheWay.length).toBeGreaterThanOrEqual(45);
    const decisions = decisionsOf(scenario);
    expect(decisions.length).toBeGreaterThanOrEqual(12);
    expect(decisions.length).toBeLessThanOrEqual(16);
    for (const beat of decisions) {
      const rated = choices.filter((choice) => choice.beat === beat && choice.meta.quality);
      expect([3, 4], beat).toContain(rated.length);
    }
  });

  it('has at least four endings, each reached by at least twenty different paths', () => {
    expect(endings.length).toBeGreaterThanOrEqual(4);
    for (const ending of endings)
      expect(BigInt(ending.paths), ending.id).toBeGreaterThanOrEqual(20n);
  });

  it('keeps at least three endings open after every choice of the first phase, whatever came before', () => {
    const phases = Object.values(scenario.states).find((state) => state.states !== undefined);
    const first = phases?.states?.[phases.initial ?? ''];
    const beats = new Set(Object.keys(first?.states ?? {}));
    const early = choices.filter((choice) => beats.has(choice.beat));
    expect(early.length).toBeGreaterThan(8);
    for (const { id } of early) {
      const open = taken.find(({ choice }) => choice === id)?.keeps ?? [];
      expect(open.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  it('lets no single choice decide: after each, at least two endings are possible', () => {
    expect(taken.length).toBeGreaterThan(80);
    for (const { choice, reaches } of taken)
      expect(reaches.length, choice).toBeGreaterThanOrEqual(2);
  });

  it('gives every poor turn a repair of its own that gives back less than was lost', () => {
    const trust = (id: string): number => {
      const actions = choices.find((choice) => choice.id === id)?.taken.actions ?? [];
      return actions.reduce(
        (sum, { type, params }) => sum + (type === 'adjust' ? params.by : 0),
        0,
      );
    };
    for (const poor of choices.filter((choice) => choice.meta.quality === 'poor')) {
      if (poor.meta.repairs !== undefined) continue;
      const repairs = choices.filter((choice) => choice.meta.repairs === poor.id);
      const isRepairBeat = choices.some(
        (choice) => choice.beat === poor.beat && choice.meta.repairs !== undefined,
      );
      if (isRepairBeat) continue;
      expect(repairs.length, poor.id).toBeGreaterThan(0);
      for (const repair of repairs) expect(trust(poor.id) + trust(repair.id)).toBeLessThan(0);
    }
  });

  it('cannot be won by always taking the longest answer', () => {
    const length = (id: string): number => texts[id]?.length ?? 0;
    const decisions = decisionsOf(scenario);
    const guessable = decisions.filter((beat) => {
      const rated = choices.filter((choice) => choice.beat === beat && choice.meta.quality);
      const longest = Math.max(...rated.map((choice) => length(choice.id)));
      return rated.some(
        (choice) => choice.meta.quality === 'good' && length(choice.id) === longest,
      );
    });
    expect(guessable.length / decisions.length).toBeLessThanOrEqual(0.4);
  });

  it('offers two colleagues of different professions, never the learner’s own', () => {
    const professions = new Set(choices.map((choice) => choice.meta.consult).filter(Boolean));
    expect(professions.size).toBeGreaterThanOrEqual(2);
  });

  it.each(readdirSync(`${FOLDER}/plays`))('still plays %s as it was written', (name) => {
    const play = readFileSync(`${FOLDER}/plays/${name}`, 'utf8');
    expect(replayPlay(play, scenario, texts, names)).toBeNull();
  });

  it('says at which line a play stops holding', () => {
    const play = readFileSync(`${FOLDER}/plays/beste-vei.play`, 'utf8');
    const broken = play.replace(/^> .*/m, '> finnes-ikke');
    const line = play.split('\n').findIndex((text) => text.startsWith('> ')) + 1;
    expect(replayPlay(broken, scenario, texts, names)).toMatchObject({ line });
  });
});
