import fc from 'fast-check';
import type { Action, Guard, Profession, Scenario } from '../../../src/scenario/scenario.ts';
import { type BeatSketch, buildScenario, type ChoiceSketch } from './build-scenario.ts';

const MEASURED = ['tillit', 'trygghet'] as const;
const FLAGS = ['sint', 'apen'];

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('adjust' as const),
    params: fc.record({
      measure: fc.constantFrom(...MEASURED),
      by: fc.integer({ min: -5, max: 5 }).map((five) => five * 5),
    }),
  }),
  fc.record({
    type: fc.constant('set' as const),
    params: fc.record({ flag: fc.constantFrom(...FLAGS) }),
  }),
);

/** A guard over what the scenario has: beats `b0`…, their choices `b0-c0`…, measures, flags. */
function guardOver(beats: number): fc.Arbitrary<Guard> {
  const beat = fc.integer({ min: 0, max: beats - 1 });
  const leaf = fc.oneof<fc.Arbitrary<Guard>[]>(
    fc.record({
      type: fc.constantFrom('atLeast' as const, 'atMost' as const),
      params: fc.record({
        measure: fc.constantFrom(...MEASURED),
        value: fc.integer({ min: 6, max: 14 }).map((five) => five * 5),
      }),
    }),
    fc.record({
      type: fc.constant('has' as const),
      params: fc.record({ flag: fc.constantFrom(...FLAGS) }),
    }),
    fc.record({
      type: fc.constant('chosen' as const),
      params: fc.record({ choice: beat.map((index) => `b${index}-c0`) }),
    }),
    fc.record({
      type: fc.constant('visits' as const),
      params: fc.record({
        beat: beat.map((index) => `b${index}`),
        atLeast: fc.integer({ min: 0, max: 2 }),
      }),
    }),
    fc.record({
      type: fc.constant('profession' as const),
      params: fc.record({ is: fc.constant<Profession[]>(['lege']) }),
    }),
    fc.record({
      type: fc.constant('attempt' as const),
      params: fc.constantFrom({ atLeast: 2 }, { atMost: 1 }, { atLeast: 2, atMost: 2 }),
    }),
    fc.constant({ type: 'condition' as const, params: { name: 'vilkar' } }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((of): Guard => ({ type: 'not', params: { of } })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(leaf, { maxLength: 2 }))
        .map(([type, of]): Guard => ({ type, params: { of } })),
    },
  );
}

const actions = fc.array(action, { maxLength: 2 });

function beatAt(index: number, beats: number): fc.Arbitrary<BeatSketch> {
  const guard = guardOver(beats);
  const onward = fc.constantFrom(
    ...Array.from({ length: beats - index - 1 }, (_, later) => `b${index + 1 + later}`),
    'veivalg',
    'bra',
  );
  const open: fc.Arbitrary<ChoiceSketch> = fc.record({ to: onward, actions });
  const guarded: fc.Arbitrary<ChoiceSketch> = fc.record({ to: onward, actions, guard });
  const bounded: fc.Arbitrary<ChoiceSketch> = fc
    .record({
      to: fc.constantFrom(
        ...Array.from({ length: index + 1 }, (_, back) => `b${index - back}`),
        'rad',
        'rad',
      ),
      actions,
      maxVisits: fc.integer({ min: 1, max: 2 }),
      guard: fc.option(guard, { nil: undefined }),
    })
    .map(({ guard: perhaps, ...choice }) => (perhaps ? { ...choice, guard: perhaps } : choice));
  const choices = fc
    .tuple(
      open,
      fc.array(guarded, { maxLength: 2 }),
      fc.option(bounded, { nil: undefined, freq: 3 }),
    )
    .map(([first, others, again]) => [first, ...others, ...(again ? [again] : [])]);
  const qualities = ['good', 'fair', 'poor'] as const;
  const choosing = fc
    .tuple(
      choices,
      fc.constantFrom(1, 1, 2),
      fc.boolean(),
      fc.option(guard, { nil: undefined, freq: 3 }),
    )
    .map(([list, lines, isCheckpoint, when]): BeatSketch => ({
      lines: Array.from({ length: lines }, (_, line) => ({
        id: `b${index}-${line}`,
        speaker: 'jonas',
        ...(line === 1 && when !== undefined && { when }),
      })),
      ...(isCheckpoint && { isCheckpoint }),
      choices: Object.fromEntries(
        list.map((choice, at) => [
          `b${index}-c${at}`,
          { ...choice, quality: qualities[at % 3] ?? 'good' },
        ]),
      ),
    }));
  const going = fc.record({ to: onward, actions }).map((goOn): BeatSketch => ({ goOn }));
  return fc.oneof({ weight: 4, arbitrary: choosing }, { weight: 1, arbitrary: going });
}

/**
 * Small scenarios without dead ends: every beat has a choice that is always there, nothing leads back but what is
 * bounded, and one sub-conversation may be asked from anywhere.
 */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.record({
      beats: fc.tuple(...Array.from({ length: count }, (_, index) => beatAt(index, count))),
      route: guardOver(count),
      routeActions: actions,
      condition: guardOver(count).filter((guard) => !JSON.stringify(guard).includes('vilkar')),
      asks: fc.boolean(),
      /** Near the edges too, so that clamping is met. */
      first: fc.constantFrom([50, 30], [10, 95], [95, 5]),
      /** How many beats stand by themselves; those after them lie in a phase. */
      alone: fc.integer({ min: 1, max: count + 1 }),
    }),
  )
  .map(({ beats, route, routeActions, condition, asks, first, alone }) => {
    const named = beats.map((beat, index) => [`b${index}`, beat] as const);
    const inPhase = named.slice(alone);
    return buildScenario({
      context: { tillit: first[0] ?? 50, trygghet: first[1] ?? 30 },
      conditions: { vilkar: condition },
      beats: Object.fromEntries(named.slice(0, alone)),
      ...(inPhase.length > 0 && { phases: { fase: { beats: Object.fromEntries(inPhase) } } }),
      routers: {
        veivalg: [{ to: 'darlig', guard: route, actions: routeActions }, { to: 'bra' }],
      },
      asides: {
        rad: asks
          ? {
              'rad-svar': {
                choices: {
                  'rad-takk': { to: 'back' },
                  'rad-om-igjen': { to: 'rad-svar', maxVisits: 1 },
                  'rad-mer': {
                    to: 'rad-igjen',
                    actions: [{ type: 'set', params: { flag: 'apen' } }],
                  },
                },
              },
              'rad-igjen': { goOn: 'back' },
            }
          : { 'rad-svar': { goOn: 'back' } },
      },
      endings: ['bra', 'darlig'],
    });
  })
  // As a file gives it: no two guards are one object, however alike they are.
  .map((scenario) => JSON.parse(JSON.stringify(scenario)) as Scenario);
