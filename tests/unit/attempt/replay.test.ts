import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, MOST_CHOICES } from '../../../src/attempt/attempt.ts';
import { advance, choose, isChoosing, replay, type Replay } from '../../../src/attempt/replay.ts';
import { choicesOf } from '../../../src/scenario/play.ts';
import { PROFESSIONS, type Scenario } from '../../../src/scenario/scenario.ts';
import { buildScenario } from '../scenario/build-scenario.ts';
import { firstConversation } from '../scenario/first-conversation.ts';
import { randomScenario } from '../scenario/random-scenario.ts';
import { attemptAt, takeChoices, walkAttempt } from './walk-attempt.ts';

const picks = fc.array(fc.nat(5), { maxLength: 12 });
const anyHead = fc.record({
  profession: fc.constantFrom(...PROFESSIONS),
  number: fc.constantFrom(1, 2, 3),
});
const anyScenario = fc.oneof(
  randomScenario,
  fc.constant(null).map(() => firstConversation()),
);

/** All but the opened play and XState's own snapshot, which holds functions. */
const seen = ({ play: _play, moment, ...rest }: Replay): unknown => ({
  ...rest,
  moment: { ...moment, position: { ...moment.position, snapshot: null } },
});
const codeOf = (scenario: Scenario, id: string): string =>
  choicesOf(scenario).find((choice) => choice.id === id)?.meta.code ?? '';
const logOf = (scenario: Scenario, ...ids: string[]): string =>
  ids.map((id) => codeOf(scenario, id)).join('');

describe('replay', () => {
  it('stands where the learner stood, after every single step', () => {
    fc.assert(
      fc.property(anyScenario, anyHead, picks, (scenario, head, picks) => {
        const attempt = attemptAt(scenario, head);
        for (const state of walkAttempt(scenario, attempt, picks)) {
          const grown = { ...attempt, log: state.log, steps: state.steps };
          expect(seen(replay(scenario, grown))).toEqual(seen(state));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same each time it is asked', () => {
    fc.assert(
      fc.property(anyScenario, anyHead, fc.array(fc.nat(30)), (scenario, head, numbers) => {
        const codes = choicesOf(scenario).map(({ meta }) => meta.code);
        const log = numbers.map((number) => codes[number % codes.length] ?? 'zz').join('');
        const attempt = attemptAt(scenario, { ...head, log, steps: numbers.length });
        expect(seen(replay(scenario, attempt))).toEqual(
          seen(replay(structuredClone(scenario), attempt)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('loses no code of a log: what is not understood is set aside', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.array(fc.constantFrom('ab', 'ac', 'ad', 'zz')),
        (scenario, codes) => {
          const log = codes.slice(0, MOST_CHOICES).join('');
          const state = replay(scenario, attemptAt(scenario, { log }));
          expect(state.log + state.aside).toBe(log);
          if (state.aside !== '') expect(state.moment.ending).toBeNull();
        },
      ),
      { numRuns: 100 },
    );
  });

  it('stands at the last checkpoint passed when a code is no longer offered', () => {
    const scenario = firstConversation();
    const known = logOf(scenario, 'ta-provene-na', 'beklage');
    const state = replay(scenario, attemptAt(scenario, { log: `${known}zz${known}` }));
    expect(state.moment.beat).toBe('midt');
    expect(state.line).toBe(0);
    expect(state.log).toBe(known);
    expect(state.aside).toBe(`zz${known}`);
    expect(state.steps).toBe(0);
  });

  it('stands at an earlier checkpoint when none was passed since, and sets the choices between aside, too', () => {
    const scenario = firstConversation();
    const known = logOf(scenario, 'ta-provene-na');
    const state = replay(scenario, attemptAt(scenario, { log: `${known}zz` }));
    expect(state.moment.beat).toBe('ankomst');
    expect(state.log).toBe('');
    expect(state.aside).toBe(`${known}zz`);
    expect(state.taken).toEqual([]);
  });

  it('stands at the start where there is no checkpoint', () => {
    const scenario = buildScenario({
      beats: {
        a: { choices: { videre: { to: 'b' } } },
        b: { choices: { ga: { to: 'slutt' } } },
      },
    });
    const state = replay(scenario, attemptAt(scenario, { log: 'abzz' }));
    expect(state.moment.beat).toBe('a');
    expect(state.aside).toBe('abzz');
  });

  it('does not take a code that stands in the file but is not offered here', () => {
    const scenario = firstConversation();
    const hidden = logOf(scenario, 'spor-anne');
    const nurse = attemptAt(scenario, { profession: 'sykepleier', log: hidden });
    expect(replay(scenario, nurse).aside).toBe(hidden);
    expect(replay(scenario, attemptAt(scenario, { log: hidden })).aside).toBe('');
  });

  it('reads at most sixty choices', () => {
    const beats = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [
        `b${index}`,
        { choices: { [`c${index}`]: { to: index === 69 ? 'slutt' : `b${index + 1}` } } },
      ]),
    );
    const scenario = buildScenario({ beats });
    const log = choicesOf(scenario)
      .map(({ meta }) => meta.code)
      .join('');
    const state = replay(scenario, attemptAt(scenario, { log }));
    expect(codesOf(state.log)).toHaveLength(60);
    expect(state.moment.beat).toBe('b60');
  });

  it('ends, however many steps are claimed', () => {
    const scenario = firstConversation();
    const state = replay(scenario, attemptAt(scenario, { steps: 1e12 }));
    expect(state.moment.beat).toBe('apning');
  });
});

describe('advance', () => {
  it('shows one line after the other, then the next beat, then stays', () => {
    const scenario = firstConversation();
    const first = replay(scenario, attemptAt(scenario, { number: 2 }));
    const second = advance(first);
    const beat = advance(second);
    expect([first, second, beat].map(({ moment, line }) => [moment.beat, line])).toEqual([
      ['ankomst', 0],
      ['ankomst', 1],
      ['apning', 0],
    ]);
    expect(isChoosing(beat)).toBe(true);
    expect(advance(beat)).toBe(beat);
    expect(beat.opening.map(({ id }) => id)).toEqual(['a1', 'a2', 'apning-1']);
  });
});

describe('a return from a sub-conversation', () => {
  const scenario = buildScenario({
    beats: {
      a: {
        lines: [
          { id: 'a1', speaker: 'jonas' },
          { id: 'a2', speaker: 'jonas' },
          { id: 'a3', speaker: 'jonas', when: { type: 'chosen', params: { choice: 'spor' } } },
          { id: 'a4', speaker: 'jonas' },
        ],
        choices: {
          spor: { to: 'rad', maxVisits: 1 },
          'spor-annet': { to: 'rad', maxVisits: 1 },
          igjen: { to: 'a', maxVisits: 1 },
          ga: { to: 'slutt' },
        },
      },
    },
    asides: { rad: { svar: { goOn: 'back' } } },
  });
  const after = (...choices: string[]) => takeChoices(scenario, attemptAt(scenario), ...choices);

  it('shows the last line again, which was heard before, and notes nothing', () => {
    const state = after('spor-annet');
    expect(state.moment.lines[state.line]?.id).toBe('a4');
    expect(state.taken[0]?.heard.map(({ id }) => id)).toEqual(['svar-1']);
  });

  it('begins at a line that is new since then', () => {
    const asked = replay(scenario, attemptAt(scenario, { log: after('spor').log }));
    const back = advance(asked);
    expect(back.moment.lines[back.line]?.id).toBe('a3');
    expect(back.taken[0]?.heard.map(({ id }) => id)).toEqual(['svar-1', 'a3']);
  });

  it('is not the same as coming back by a choice: then every line is said again', () => {
    const log = after('igjen').log;
    const again = replay(scenario, attemptAt(scenario, { log }));
    expect(again.line).toBe(0);
    expect(after('igjen').taken[0]?.heard.map(({ id }) => id)).toEqual(['a1', 'a2', 'a4']);
  });
});

describe('choose', () => {
  it('leaves the state as it is when the choice is not offered', () => {
    const scenario = firstConversation();
    const state = replay(scenario, attemptAt(scenario, { steps: 1 }));
    expect(choose(state, 'oppsummere')).toBe(state);
    expect(choose(state, 'constructor')).toBe(state);
  });

  it('notes what stood around the choice and what was heard after it, each line once', () => {
    const scenario = firstConversation();
    const state = takeChoices(
      scenario,
      attemptAt(scenario),
      'spor-anne',
      'hva-er-viktig',
      'gi-rad',
    );
    expect(
      state.taken.map(({ id, beat, index, before, after, heard, offered }) => ({
        id,
        beat,
        index,
        tillit: [before['tillit'], after['tillit']],
        heard: heard.map((line) => line.id),
        offered: offered.map((choice) => choice.id),
      })),
    ).toEqual([
      {
        id: 'spor-anne',
        beat: 'apning',
        index: 0,
        tillit: [40, 40],
        heard: ['rad-svar-1'],
        offered: ['hva-er-viktig', 'ta-provene-na', 'spor-anne'],
      },
      {
        id: 'hva-er-viktig',
        beat: 'apning',
        index: 1,
        tillit: [40, 55],
        heard: ['m1', 'm2'],
        offered: ['hva-er-viktig', 'ta-provene-na'],
      },
      {
        id: 'gi-rad',
        beat: 'midt',
        index: 2,
        tillit: [55, 55],
        heard: [],
        offered: ['oppsummere', 'gi-rad', 'sporre-igjen'],
      },
    ]);
  });
});
