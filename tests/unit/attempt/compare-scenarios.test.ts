import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareScenarios,
  type Outcome,
} from '../../../src/attempt/compare-scenarios.ts';
import { FATES, type Fate, fateOf, sameBeats } from '../../../src/attempt/fate.ts';
import { advance, begin, choose, isChoosing, replay } from '../../../src/attempt/replay.ts';
import { visitStandings } from '../../../src/attempt/visit-standings.ts';
import { walkTogether } from '../../../src/attempt/walk-together.ts';
import { eachState } from '../../../src/scenario/machine.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import { type Scenario, type StateNode } from '../../../src/scenario/scenario.ts';
import { atLeast, buildScenario } from '../scenario/build-scenario.ts';
import { firstConversation } from '../scenario/first-conversation.ts';
import { randomScenario } from '../scenario/random-scenario.ts';
import { attemptAt } from './walk-attempt.ts';

/** Three decisions with a checkpoint at the second: enough to fall back to it, or to the start. */
function conversation(): Scenario {
  return buildScenario({
    beats: {
      hilsen: { choices: { hilse: { to: 'malet' }, vente: { to: 'malet' } } },
      malet: {
        isCheckpoint: true,
        choices: {
          sporre: {
            to: 'avtale',
            actions: [{ type: 'adjust', params: { measure: 'tillit', by: 10 } }],
          },
          foresla: { to: 'avtale' },
        },
      },
      avtale: { choices: { takke: { to: 'bra' }, ga: { to: 'darlig' } } },
    },
    endings: ['bra', 'darlig'],
  });
}

/** The conversation after an edit of its file. */
function edited(edit: (beats: Record<string, StateNode>, scenario: Scenario) => void): Comparison {
  const after = conversation();
  edit(after.states['samtale']?.states ?? {}, after);
  return compareScenarios(conversation(), after);
}

const told = ({ beats }: Comparison): [string, Partial<Outcome>][] =>
  beats.flatMap(({ beat, outcomes }) =>
    outcomes.map(({ fate, to, lost }): [string, Partial<Outcome>] => [beat, { fate, to, lost }]),
  );

describe('compareScenarios', () => {
  it('calls an edit safe that changes no way, and tells of no beat', () => {
    const same = edited(() => undefined);
    expect(same).toMatchObject({ verdict: 'safe', isWhole: true, beats: [], misread: [] });
    expect(same.places).toEqual({ same: 3, elsewhere: 0, moved: 0, reset: 0 });
    expect(same.finished).toEqual({ places: 2, cut: 0 });
  });

  it('follows a beat to its new name', () => {
    const rename = (was?: string[]) => (beats: Record<string, StateNode>, scenario: Scenario) => {
      const { avtale, ...others } = beats;
      if (avtale === undefined) throw new Error('no beat');
      if (was !== undefined) avtale.meta = { ...avtale.meta, was };
      const text = JSON.stringify({ ...others, avtalen: avtale }).replaceAll(
        '.avtale"',
        '.avtalen"',
      );
      const samtale = scenario.states['samtale'];
      if (samtale !== undefined) samtale.states = JSON.parse(text) as Record<string, StateNode>;
    };
    expect(edited(rename(['avtale']))).toMatchObject({ verdict: 'safe', beats: [] });
    // Without `was` nobody can tell that it is the same beat; still nothing is lost.
    const unknown = edited(rename());
    expect(unknown.verdict).toBe('safe');
    expect(told(unknown)).toEqual([['avtale', { fate: 'elsewhere', to: 'avtalen', lost: 0 }]]);
  });

  it('tells where a deleted choice takes those who made it', () => {
    const early = edited((beats) => delete beats['hilsen']?.on?.['vente']);
    expect(early.verdict).toBe('resets');
    expect(told(early)).toEqual([
      ['malet', { fate: 'reset', to: 'hilsen', lost: 1 }],
      ['avtale', { fate: 'reset', to: 'hilsen', lost: 2 }],
    ]);
    const late = edited((beats) => delete beats['malet']?.on?.['foresla']);
    expect(late.verdict).toBe('moves');
    expect(late.places).toEqual({ same: 2, elsewhere: 0, moved: 1, reset: 0 });
    expect(late.finished).toEqual({ places: 2, cut: 2 });
    expect(late.beats[0]?.outcomes[0]).toEqual({
      fate: 'moved',
      to: 'malet',
      lost: 1,
      sample: {
        head: { profession: 'annet', attempt: 1 },
        log: 'abae',
        choices: ['hilse', 'foresla'],
      },
    });
  });

  it('finds that an inserted beat loses nothing', () => {
    const result = edited((beats) => {
      const sporre = beats['malet']?.on?.['sporre'];
      if (sporre !== undefined) sporre.target = 'stillhet';
      beats['stillhet'] = {
        meta: { lines: [{ id: 'stillhet-1', speaker: 'jonas' }] },
        on: { continue: { target: 'avtale' } },
      };
    });
    expect(result).toMatchObject({ verdict: 'safe', beats: [] });
  });

  it('tells where an inserted decision is met by those who were past it', () => {
    const result = edited((beats) => {
      const sporre = beats['malet']?.on?.['sporre'];
      if (sporre !== undefined) sporre.target = 'tvil';
      beats['tvil'] = {
        meta: { lines: [{ id: 'tvil-1', speaker: 'jonas' }] },
        on: { utforske: { target: 'avtale', meta: { code: 'x1' } } },
      };
    });
    // Whoever stands at «avtale» meets «tvil» first; whoever has gone on from there has ended.
    expect(result.verdict).toBe('safe');
    expect(told(result)).toEqual([['avtale', { fate: 'elsewhere', to: 'tvil', lost: 0 }]]);
    expect(result.finished.cut).toBe(2);
  });

  it('tells of a guard that now hides a choice from some', () => {
    const result = edited((beats) => {
      const foresla = beats['malet']?.on?.['foresla'];
      if (foresla !== undefined)
        foresla.guard = { type: 'profession', params: { is: ['lege', 'psykolog'] } };
    });
    expect(result.verdict).toBe('moves');
    expect(result.beats[0]?.outcomes[0]?.sample.head).toEqual({ profession: 'annet', attempt: 1 });
    const open = edited((beats) => {
      const foresla = beats['malet']?.on?.['foresla'];
      if (foresla !== undefined) foresla.guard = atLeast('tillit', 50);
    });
    expect(open.verdict).toBe('safe');
  });

  it('names an ending that is retired, and finds that nobody midway notices', () => {
    const result = edited((beats, { states }) => {
      delete states['darlig'];
      const ga = beats['avtale']?.on?.['ga'];
      if (ga !== undefined) ga.target = '#prove.bra';
    });
    expect(result).toMatchObject({ verdict: 'safe', beats: [], endingsGone: ['darlig'] });
    const renamed = edited((_beats, { states }) => {
      const ending = states['darlig']?.meta?.ending;
      if (ending !== undefined) Object.assign(ending, { id: 'apen', was: ['darlig'] });
    });
    expect(renamed.endingsGone).toEqual([]);
  });

  it('warns of a code that went to another choice, for that is worse than losing it', () => {
    const swap = (was?: string[]) => (beats: Record<string, StateNode>) => {
      const on = beats['malet']?.on;
      const { foresla } = on ?? {};
      if (on === undefined || foresla?.meta === undefined) return;
      on['noe-annet'] = { ...foresla, meta: { ...foresla.meta, ...(was && { was }) } };
      delete on['foresla'];
    };
    const result = edited(swap());
    expect(result.verdict).toBe('misreads');
    expect(result.misread).toEqual([{ code: 'ae', was: 'foresla', is: 'noe-annet' }]);
    expect(edited(swap(['foresla'])).verdict).toBe('safe');
  });

  it('knows that another id is another scenario', () => {
    const result = edited((_beats, scenario) => {
      const text = JSON.stringify(scenario).replaceAll('#prove.', '#annen.');
      Object.assign(scenario, JSON.parse(text), { id: 'annen' });
    });
    expect(result).toMatchObject({ verdict: 'resets', isOther: true });
  });

  it('says when it has not been everywhere', () => {
    const after = conversation();
    delete after.states['samtale']?.states?.['malet']?.on?.['foresla'];
    const result = compareScenarios(conversation(), after, 2);
    expect(result).toMatchObject({ verdict: 'moves', isWhole: false });
    expect(told(result)).toEqual([['avtale', { fate: 'moved', to: 'malet', lost: 1 }]]);
  });

  it('finds nothing when a scenario is compared with itself', () => {
    const any = fc.oneof(randomScenario, fc.constant(null).map(firstConversation));
    fc.assert(
      fc.property(any, (scenario) => {
        const result = compareScenarios(scenario, structuredClone(scenario));
        expect(result).toMatchObject({ verdict: 'safe', beats: [], finished: { cut: 0 } });
        expect(result.places).toMatchObject({ elsewhere: 0, moved: 0, reset: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('finds just what replaying every log finds, whatever the edit', () => {
    fc.assert(
      fc.property(randomScenario, randomScenario, (before, after) => {
        const plain = withoutWhens(after);
        const byHand = everyFate(before, plain);
        fc.pre(byHand !== null);
        expect(walkedFates(before, plain)).toEqual(byHand);
      }),
      { numRuns: 100 },
    );
  });

  it('is never too kind, where lines that are said only sometimes make it hard to tell', () => {
    fc.assert(
      fc.property(randomScenario, randomScenario, (before, after) => {
        const byHand = everyFate(before, after);
        fc.pre(byHand !== null);
        const walked = walkedFates(before, after);
        for (const [beat, fates] of Object.entries(byHand))
          expect(walked[beat]).toContain(fates.at(-1));
      }),
      { numRuns: 50 },
    );
  });
});

/** The same with every line said always. */
function withoutWhens(scenario: Scenario): Scenario {
  const copy = structuredClone(scenario);
  eachState(copy.states, (_key, { meta }) => meta?.lines?.forEach((line) => delete line.when));
  return copy;
}

type FatesByBeat = Record<string, Fate[]>;

/** By the walk: for each beat of the old scenario, or ending, what can happen to whoever stands there. */
function walkedFates(before: Scenario, after: Scenario): FatesByBeat {
  const walk = walkTogether(before, after);
  const isSame = sameBeats(after);
  const found: Record<string, Set<Fate>> = {};
  const isWhole = visitStandings(walk, 200_000, (at) => {
    const beat = walk.old.leaves[at.old.leaf]?.key ?? '';
    (found[beat] ??= new Set()).add(fateOf(at, walk, isSame));
  });
  expect(isWhole).toBe(true);
  return sorted(found);
}

/** The same by hand: every log of every learner, played in the old scenario and replayed in the new one. */
function everyFate(before: Scenario, after: Scenario): FatesByBeat | null {
  const isSame = sameBeats(after);
  const found: Record<string, Set<Fate>> = {};
  let left = 1500;
  for (const profession of ['annet', 'lege'] as const)
    for (const number of [1, 2, 3]) {
      const follow = (from: ReturnType<typeof begin>): void => {
        let at = from;
        while (!isChoosing(at)) at = advance(at);
        left -= 1;
        if (left < 0) return;
        const attempt = attemptAt(after, { profession, number, log: at.log, steps: 100 });
        const then = replay(after, attempt);
        const isBack = then.aside !== '';
        const fate = isBack
          ? then.log === ''
            ? 'reset'
            : 'moved'
          : isSame(at.moment.beat, then.moment.beat)
            ? 'same'
            : 'elsewhere';
        (found[at.moment.beat] ??= new Set()).add(fate);
        for (const { id } of at.moment.choices) follow(choose(at, id));
      };
      follow(begin(openPlay(before, { profession, attempt: number })));
    }
  return left < 0 ? null : sorted(found);
}

function sorted(found: Readonly<Record<string, ReadonlySet<Fate>>>): FatesByBeat {
  return Object.fromEntries(
    Object.keys(found)
      .toSorted()
      .map((beat) => [beat, FATES.filter((fate) => found[beat]?.has(fate))]),
  );
}
