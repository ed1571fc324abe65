import { describe, expect, it } from 'vitest';
import type { Head } from '../../../src/scenario/machine.ts';
import { choicesOf, type Moment, openPlay, type Play } from '../../../src/scenario/play.ts';
import { adjust, atLeast, buildScenario, has, learn, set } from './build-scenario.ts';
import { firstConversation } from './first-conversation.ts';

const HEAD: Head = { profession: 'annet', attempt: 1 };
const offered = (moment: Moment): string[] => moment.choices.map(({ id }) => id);

/** Takes each choice in turn, going on where only that is possible. */
function follow(play: Play, ...choices: string[]): Moment {
  const settle = (moment: Moment): Moment => (moment.goesOn ? settle(play.goOn(moment)) : moment);
  return choices.reduce((at, choice) => settle(play.choose(at, choice)), settle(play.start()));
}

describe('openPlay', () => {
  it('hides a choice whose guard is false, and shows it once the guard is true', () => {
    const play = openPlay(
      buildScenario({
        context: { tillit: 40 },
        beats: {
          a: {
            choices: {
              bygg: { to: 'a', actions: [adjust('tillit', 10)], maxVisits: 1 },
              sporsmal: { to: 'slutt', guard: atLeast('tillit', 50) },
              ga: { to: 'slutt' },
            },
          },
        },
      }),
      HEAD,
    );
    expect(offered(play.start())).toEqual(['bygg', 'ga']);
    expect(offered(follow(play, 'bygg'))).toEqual(['sporsmal', 'ga']);
  });

  it('hides a choice that was used as often as maxVisits allows', () => {
    const play = openPlay(
      buildScenario({
        beats: { a: { choices: { igjen: { to: 'a', maxVisits: 2 }, ga: { to: 'slutt' } } } },
      }),
      HEAD,
    );
    expect(offered(follow(play, 'igjen'))).toEqual(['igjen', 'ga']);
    expect(offered(follow(play, 'igjen', 'igjen'))).toEqual(['ga']);
  });

  it('holds maxVisits and a guard at once', () => {
    const play = openPlay(
      buildScenario({
        beats: {
          a: {
            choices: {
              be: { to: 'a', maxVisits: 1, guard: has('lov') },
              lov: { to: 'a', maxVisits: 1, actions: [set('lov')] },
              ga: { to: 'slutt' },
            },
          },
        },
      }),
      HEAD,
    );
    expect(offered(play.start())).toEqual(['lov', 'ga']);
    expect(offered(follow(play, 'lov'))).toEqual(['be', 'ga']);
    expect(offered(follow(play, 'lov', 'be'))).toEqual(['ga']);
  });

  it('counts a choice back to its own beat as a visit', () => {
    const play = openPlay(
      buildScenario({
        beats: {
          a: {
            choices: {
              igjen: { to: 'a', maxVisits: 3 },
              ferdig: {
                to: 'slutt',
                guard: { type: 'visits', params: { beat: 'a', atLeast: 3 } },
              },
            },
          },
        },
      }),
      HEAD,
    );
    expect(follow(play, 'igjen').position.memory.visits['a']).toBe(2);
    expect(offered(follow(play, 'igjen'))).toEqual(['igjen']);
    expect(offered(follow(play, 'igjen', 'igjen'))).toEqual(['igjen', 'ferdig']);
  });

  it('returns from a sub-conversation to where it came from, without a visit and without repeating an effect', () => {
    const play = openPlay(
      buildScenario({
        beats: { a: { choices: { videre: { to: 'b', actions: [adjust('tillit', 5)] } } } },
        phases: {
          fase: {
            beats: {
              b: { choices: { spor: { to: 'rad', maxVisits: 1 }, ga: { to: 'slutt' } } },
            },
          },
        },
        asides: { rad: { 'rad-svar': { goOn: { to: 'back', actions: [learn('f12')] } } } },
      }),
      HEAD,
    );
    const before = follow(play, 'videre');
    const inside = play.choose(before, 'spor');
    const back = play.goOn(inside);
    expect(inside.beat).toBe('rad-svar');
    expect(inside.isReturn).toBe(false);
    expect(back.beat).toBe('b');
    expect(back.isReturn).toBe(true);
    expect(back.position.memory.visits).toEqual({
      ...before.position.memory.visits,
      'rad-svar': 1,
    });
    expect(back.position.memory.measures).toEqual(before.position.memory.measures);
    expect(back.position.memory.facts).toEqual({ f12: true });
    expect(back.position.memory.returning).toBe(false);
    expect(offered(back)).toEqual(['ga']);
  });

  it('is a visit again when a learner comes back by a choice after a return', () => {
    const play = openPlay(
      buildScenario({
        beats: {
          a: {
            choices: {
              spor: { to: 'rad', maxVisits: 1 },
              igjen: { to: 'a', maxVisits: 1 },
              ga: { to: 'slutt' },
            },
          },
        },
        asides: { rad: { 'rad-svar': { goOn: 'back' } } },
      }),
      HEAD,
    );
    const again = follow(play, 'spor', 'igjen');
    expect(again.isReturn).toBe(false);
    expect(again.position.memory.visits['a']).toBe(2);
  });

  it('takes the place from the beat, else its phase, else the scenario', () => {
    const play = openPlay(
      buildScenario({
        beats: { a: { goOn: 'b' } },
        phases: {
          ute: {
            place: 'korridor',
            beats: { b: { goOn: 'c' }, c: { place: 'kjokken', choices: { ga: { to: 'slutt' } } } },
          },
        },
      }),
      HEAD,
    );
    const a = play.start();
    const b = play.goOn(a);
    expect([a, b, play.goOn(b)].map(({ place }) => place)).toEqual([
      'samtalerom',
      'korridor',
      'kjokken',
    ]);
  });

  it('judges a line on arrival, with what the choice before has done', () => {
    const play = openPlay(
      buildScenario({
        context: { tillit: 40 },
        beats: {
          a: {
            choices: { godt: { to: 'b', actions: [adjust('tillit', 10)] }, darlig: { to: 'b' } },
          },
          b: {
            lines: [
              { id: 'varm', speaker: 'jonas', when: atLeast('tillit', 50) },
              { id: 'alltid', speaker: 'jonas' },
              {
                id: 'forste',
                speaker: 'jonas',
                when: { type: 'visits', params: { beat: 'b', atMost: 1 } },
              },
            ],
            choices: { ga: { to: 'slutt' } },
          },
        },
      }),
      HEAD,
    );
    const heard = (choice: string) => follow(play, choice).lines.map(({ id }) => id);
    expect(heard('godt')).toEqual(['varm', 'alltid', 'forste']);
    expect(heard('darlig')).toEqual(['alltid', 'forste']);
  });

  it('leaves the position as it is on an event that is not offered', () => {
    const play = openPlay(firstConversation(), HEAD);
    const start = play.start();
    for (const event of ['hva-er-viktig', 'finnes-ikke', 'constructor', '__proto__', ''])
      expect(play.choose(start, event).position).toEqual(start.position);
    const choosing = play.goOn(start);
    expect(play.goOn(choosing).position).toEqual(choosing.position);
    const nurse = openPlay(firstConversation(), { profession: 'sykepleier', attempt: 1 });
    const asked = nurse.goOn(nurse.start());
    expect(nurse.choose(asked, 'spor-anne').position).toEqual(asked.position);
  });

  it('leaves an ending as it is', () => {
    const play = openPlay(firstConversation(), HEAD);
    const end = follow(play, 'hva-er-viktig', 'gi-rad');
    expect(end.ending).toEqual({ id: 'kommer-tilbake', rank: 1 });
    expect(end.choices).toEqual([]);
    expect(play.choose(end, 'gi-rad').ending).toEqual(end.ending);
  });

  it('never changes the file it plays', () => {
    const scenario = firstConversation();
    const before = structuredClone(scenario);
    follow(openPlay(scenario, HEAD), 'spor-anne', 'ta-provene-na', 'beklage', 'oppsummere');
    expect(scenario).toEqual(before);
  });

  it('clamps a measure at each step, not at the end', () => {
    const play = openPlay(
      buildScenario({
        context: { tillit: 95 },
        beats: {
          a: {
            choices: {
              opp: { to: 'slutt', actions: [adjust('tillit', 25), adjust('tillit', -10)] },
            },
          },
        },
      }),
      HEAD,
    );
    expect(follow(play, 'opp').position.memory.measures).toEqual({ tillit: 90 });
  });
});

describe('choicesOf', () => {
  it('lists every choice in the file’s order, without «fortsett»', () => {
    expect(choicesOf(firstConversation()).map(({ id }) => id)).toEqual([
      'hva-er-viktig',
      'ta-provene-na',
      'spor-anne',
      'beklage',
      'sta-pa-det',
      'oppsummere',
      'gi-rad',
      'sporre-igjen',
    ]);
  });
});
