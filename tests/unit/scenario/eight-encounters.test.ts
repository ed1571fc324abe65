import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { readModuleFolder } from '../../../src/cli/read-module-folder.ts';
import { eachState } from '../../../src/scenario/machine.ts';
import { encountersOf } from '../../../src/scenario/module.ts';
import { choicesOf, type Moment, openPlay } from '../../../src/scenario/play.ts';
import { WORDS_A_MINUTE, wordsIn } from '../../../src/scenario/reading-minutes.ts';
import type { Guard, Profession, Scenario, StateNode } from '../../../src/scenario/scenario.ts';
import { walkPaths } from '../../../src/scenario/walk-paths.ts';
import { type Guessed, rateByReader, rateByRule } from './guess-rate.ts';

/**
 * What is promised of every encounter of «Ny i TSB» beyond what `check` asks of anybody's: that it can be learnt from and not
 * be guessed.
 */
const folder = join(projectRoot, 'scenarios/ny-i-tsb');
const read = await readModuleFolder(join(projectRoot, 'scenarios'), 'ny-i-tsb');
if (!read.ok) throw new Error('the module cannot be read');
const { content, texts } = read;
const words = texts.get('nb');
if (words === undefined) throw new Error('the module has no words');

interface Told {
  id: string;
  scenario: Scenario;
  say(id: string): string;
}

const encounters: Told[] = encountersOf(content.module).flatMap(({ id }) => {
  const scenario = content.scenarios[id];
  const own = words.scenarios[id] ?? {};
  return scenario === undefined ? [] : [{ id, scenario, say: (key) => own[key] ?? '' }];
});

interface Beat {
  name: string;
  state: StateNode;
}

function beatsOf({ states }: Scenario): Beat[] {
  const beats: Beat[] = [];
  eachState(states, (name, state) => {
    if (state.meta?.lines !== undefined) beats.push({ name, state });
  });
  return beats;
}

type Rated = ReturnType<typeof choicesOf>[number];

/** The choices with a quality of each decision; a beat that offers a repair is none of its own. */
function decisionsOf(scenario: Scenario): Rated[][] {
  const rated = new Map(choicesOf(scenario).map((choice) => [choice.id, choice]));
  return beatsOf(scenario).flatMap(({ state }) => {
    const offered = Object.keys(state.on ?? {})
      .flatMap((id) => rated.get(id) ?? [])
      .filter(({ meta }) => meta.quality !== undefined);
    const isRepair = offered.some(({ meta }) => meta.repairs !== undefined);
    return offered.length > 1 && !isRepair ? [offered] : [];
  });
}

const mean = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / all.length;

/** Words that are read on each of many different ways through, in minutes, the shortest first. */
function readingTimes({ scenario, say }: Told): number[] {
  const play = openPlay(scenario, { profession: 'annet', attempt: 1 });
  const times = Array.from({ length: 200 }, (_one, index) => {
    let random = (index + 1) * 7919;
    let count = 0;
    let moment: Moment = play.start();
    while (moment.ending === null) {
      if (!moment.isReturn) for (const { id } of moment.lines) count += wordsIn(say(id));
      if (moment.goesOn) {
        moment = play.goOn(moment);
        continue;
      }
      for (const { id } of moment.choices) count += wordsIn(say(id));
      random = (random * 16807) % 2147483647;
      const taken = moment.choices[random % moment.choices.length];
      if (taken === undefined) throw new Error(`${moment.beat} leads nowhere`);
      moment = play.choose(moment, taken.id);
    }
    return count / WORDS_A_MINUTE;
  });
  return times.toSorted((one, other) => one - other);
}

function depends(state: StateNode): boolean {
  return /"type":"profession"/u.test(JSON.stringify([state.meta?.lines, state.on]));
}

it('the week has eight encounters', () => {
  expect(encounters).toHaveLength(8);
});

it('no two encounters have the same structure', () => {
  const shapes = encounters.map(({ scenario }) => {
    const choices = choicesOf(scenario);
    const count = (quality: string): number =>
      choices.filter(({ meta }) => meta.quality === quality).length;
    const phases = Object.keys(scenario.states['samtale']?.states ?? {}).length;
    return [
      beatsOf(scenario).length,
      decisionsOf(scenario).length,
      phases,
      ...['good', 'fair', 'poor'].map(count),
    ].join(' ');
  });
  expect(new Set(shapes).size).toBe(encounters.length);
});

describe('the best choice', () => {
  const all: Guessed[] = encounters.flatMap(({ id, scenario, say }) =>
    decisionsOf(scenario).map((offered) => ({
      encounter: id,
      choices: offered.map(({ id: choice, meta }) => ({
        text: say(choice),
        isBest: meta.quality === 'good',
      })),
    })),
  );
  const isQuestion = (text: string): number => Number(text.endsWith('?'));
  const sentences = (text: string): number => text.match(/[.?!]/gu)?.length ?? 0;

  it.each<[string, (text: string) => number]>([
    ['the longest', (text) => text.length],
    ['the shortest', (text) => -text.length],
    ['a question', isQuestion],
    ['what is no question', (text) => -isQuestion(text)],
    ['an open question', (text) => isQuestion(text) * Number(/\bhv(a|em|ordan)\b/iu.test(text))],
    ['what speaks of «du»', (text) => text.match(/\b(du|deg|din|ditt)\b/giu)?.length ?? 0],
    [
      'what does not speak of «jeg» and «vi»',
      (text) => -(text.match(/\b(jeg|vi)\b/giu)?.length ?? 0),
    ],
    ['the most sentences', sentences],
    ['the fewest sentences', (text) => -sentences(text)],
  ])('is found at 45 %% of the decisions at most by who takes %s', (_rule, likes) => {
    expect(rateByRule(all, likes)).toBeLessThanOrEqual(0.45);
  });

  it('is found at half of them at most by who has learnt the wording of all other encounters', () => {
    expect(rateByReader(all)).toBeLessThanOrEqual(0.5);
  });

  it('would be found by such readers if the wording gave it away', () => {
    const told = all.map(({ encounter, choices }) => ({
      encounter,
      choices: choices.map(({ text, isBest }) => ({
        text: isBest ? `Hva tenker du? ${text}?` : text,
        isBest,
      })),
    }));
    expect(rateByRule(told, isQuestion)).toBeGreaterThan(0.6);
    expect(rateByReader(told)).toBeGreaterThan(0.8);
  });
});

describe.each(encounters.map((told) => [told.id, told] as const))('«%s»', (id, told) => {
  const { scenario, say } = told;
  const beats = beatsOf(scenario);
  const decisions = decisionsOf(scenario);
  const choices = choicesOf(scenario);
  const endings = walkPaths(scenario)?.endings ?? [];

  it('has 45 to 80 beats, 10 to 16 decisions, and is read in 5 to 7 minutes on the middle way', () => {
    expect(beats.length).toBeGreaterThanOrEqual(45);
    expect(beats.length).toBeLessThanOrEqual(80);
    expect(decisions.length).toBeGreaterThanOrEqual(10);
    expect(decisions.length).toBeLessThanOrEqual(16);
    const times = readingTimes(told);
    expect(times[100]).toBeGreaterThanOrEqual(5);
    expect(times[100]).toBeLessThanOrEqual(7);
  });

  it('comes to at least four endings, each by at least twenty ways', () => {
    expect(endings.length).toBeGreaterThanOrEqual(4);
    for (const ending of endings)
      expect(Number(ending.paths), ending.id).toBeGreaterThanOrEqual(20);
  });

  it('lets every poor turn be mended by a choice of its own', () => {
    const mended = new Set(choices.map(({ meta }) => meta.repairs));
    const poor = choices.filter(({ meta }) => meta.quality === 'poor');
    expect(poor.length).toBeGreaterThan(0);
    for (const choice of poor) expect(mended, choice.id).toContain(choice.id);
  });

  it('lets the team be asked at two places or more, by two professions at each', () => {
    const places = beats.map(
      ({ state }) =>
        new Set(
          choices
            .filter((choice) => choice.id in (state.on ?? {}))
            .flatMap(({ meta }) => meta.consult ?? []),
        ).size,
    );
    expect(places.filter((professions) => professions >= 2).length).toBeGreaterThanOrEqual(2);
  });

  it('never offers one’s own profession', () => {
    const consults = choices.flatMap(({ id: choice, meta }) =>
      meta.consult === undefined ? [] : [{ choice, consult: meta.consult }],
    );
    expect(consults.length).toBeGreaterThanOrEqual(4);
    for (const { choice, consult } of consults) {
      const guard = beats.find(({ state }) => choice in (state.on ?? {}))?.state.on?.[choice]
        ?.guard;
      expect(guard && isHiddenFrom(guard, consult), choice).toBe(true);
    }
  });

  it('meets the learner’s own profession at six beats or more', () => {
    expect(beats.filter(({ state }) => depends(state)).length).toBeGreaterThanOrEqual(6);
  });

  it('looks back with words that depend on the profession: a thought behind such a line', () => {
    const lines = beats.flatMap(({ state }) => state.meta?.lines ?? []);
    const own = lines.filter(
      (line) => line.thought === true && JSON.stringify(line.when ?? null).includes('profession'),
    );
    expect(own.length).toBeGreaterThan(0);
  });

  it('cannot be guessed by length: best is longest at 40 % at most, good about as long as poor', () => {
    const length = ({ id: choice }: Rated): number => say(choice).length;
    const longest = decisions.filter((offered) => {
      const most = Math.max(...offered.map(length));
      return offered.some((choice) => choice.meta.quality === 'good' && length(choice) === most);
    });
    expect(longest.length / decisions.length).toBeLessThanOrEqual(0.4);
    const all = (quality: string): number =>
      mean(
        decisions
          .flat()
          .filter(({ meta }) => meta.quality === quality)
          .map(length),
      );
    expect(all('good') / all('poor')).toBeGreaterThanOrEqual(0.85);
    expect(all('good') / all('poor')).toBeLessThanOrEqual(1.15);
  });

  it('cannot be guessed by place: no seat in the list holds the best at more than half the decisions', () => {
    const most = Math.max(...decisions.map((offered) => offered.length));
    for (let seat = 0; seat < most; seat += 1) {
      const best = decisions.filter((offered) => offered[seat]?.meta.quality === 'good');
      expect(best.length / decisions.length, `seat ${seat + 1}`).toBeLessThanOrEqual(0.5);
    }
  });

  it('leads who only chooses well to the best ending', () => {
    const play = openPlay(scenario, { profession: 'annet', attempt: 1 });
    let moment: Moment = play.start();
    while (moment.ending === null) {
      const best = moment.choices.find(({ meta }) => meta.quality === 'good');
      moment = moment.goesOn ? play.goOn(moment) : play.choose(moment, best?.id ?? '');
    }
    expect(moment.ending.rank).toBe(1);
  });

  it('has a play to every ending', () => {
    const own = readdirSync(folder).find((name) =>
      isFolderOf(join(folder, name, 'scenario.json'), id),
    );
    const plays = readdirSync(join(folder, own ?? '', 'plays'));
    const ends = plays.map(
      (file) =>
        /^SLUTT ([a-z0-9-]+)/mu.exec(
          readFileSync(join(folder, own ?? '', 'plays', file), 'utf8'),
        )?.[1],
    );
    for (const ending of endings) expect(ends, ending.id).toContain(ending.id);
  });
});

/** Whether a plain condition on the profession keeps a choice from one. */
function isHiddenFrom(guard: Guard, profession: Profession): boolean {
  if (guard.type === 'not') return !isHiddenFrom(guard.params.of, profession);
  return guard.type === 'profession' && !guard.params.is.includes(profession);
}

function isFolderOf(file: string, id: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { id: string }).id === id;
  } catch {
    return false;
  }
}
