import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../../src/scenario/machine.ts';
import { choicesOf, type Moment, openPlay } from '../../../src/scenario/play.ts';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import { PROFESSIONS, type Scenario, type Texts } from '../../../src/scenario/scenario.ts';
import { writePlay } from '../../../src/scenario/write-play.ts';
import { buildScenario } from './build-scenario.ts';
import { firstConversation } from './first-conversation.ts';
import { randomScenario } from './random-scenario.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const NAMES = { jonas: 'Jonas' };
const HEAD: Head = { profession: 'annet', attempt: 1 };

function lines(written: ReturnType<typeof writePlay>): string[] {
  return 'play' in written ? written.play.split('\n') : [written.refusal];
}

describe('writePlay', () => {
  const folder = 'scenarios/ny-i-tsb/02-forste-samtale';
  const { people } = read<{ people: Record<string, { name: string }> }>('scenarios/cast.json');

  it.each(readdirSync(join(folder, 'plays')))('writes %s as it is shipped', (name) => {
    const shipped = readFileSync(join(folder, 'plays', name), 'utf8');
    const [, profession, attempt] = /^PROFIL (\S+), forsøk (\d+)$/m.exec(shipped) ?? [];
    const written = writePlay({
      scenario: read<Scenario>(join(folder, 'scenario.json')),
      texts: read<Texts>(join(folder, 'texts/nb.json')),
      names: Object.fromEntries(Object.entries(people).map(([id, person]) => [id, person.name])),
      head: {
        profession: PROFESSIONS.find((known) => known === profession) ?? 'annet',
        attempt: Number(attempt),
      },
      choices: [...shipped.matchAll(/^> (.+)$/gm)].map(([, choice = '']) => choice),
      comment: /^# (.*)$/m.exec(shipped)?.[1] ?? '',
    });
    expect(written).toEqual({ play: shipped });
  });

  it('does not repeat what was heard before a sub-conversation', () => {
    const texts = { 'ankomst-1': 'Hei.', 'apning-1': 'Hva nå?', 'rad-svar-1': 'Spør ham.' };
    const scenario = firstConversation();
    const choices = ['spor-anne', 'hva-er-viktig', 'oppsummere'];
    const written = lines(writePlay({ scenario, texts, names: NAMES, head: HEAD, choices }));
    expect(written.filter((line) => line === 'Jonas: Hva nå?')).toHaveLength(1);
    expect(written).toContain('Jonas: Spør ham.');
  });

  it('writes every line of a comment, harmless ones alone', () => {
    const scenario = buildScenario({ beats: { a: { choices: { ga: { to: 'slutt' } } } } });
    const write = (comment: string): string[] =>
      lines(writePlay({ scenario, texts: {}, names: NAMES, head: HEAD, choices: ['ga'], comment }));
    const rest = ['PROFIL annet, forsøk 1', '> ga', 'SLUTT slutt, tillit 50', ''];
    expect(write('Går\n\n  PROFIL\0 lege  ')).toEqual(['# Går', '# PROFIL lege', ...rest]);
    expect(write('')).toEqual(rest);
  });

  it('leaves out what would be read as something else', () => {
    const speakers = ['dr', 'nn', 'merke', 'stille'];
    const scenario = buildScenario({
      beats: {
        a: {
          lines: speakers.map((speaker) => ({ id: `a-${speaker}`, speaker })),
          choices: { ga: { to: 'slutt' } },
        },
      },
    });
    const names = { dr: 'Dr', nn: 'Dr: Nn', merke: '# Merke', stille: 'Stille' };
    const texts = { 'a-dr': 'Nn: sa hun.', 'a-nn': 'Hei: du.', 'a-merke': 'Ja.', 'a-stille': ' ' };
    const way = { scenario, texts, names, head: HEAD, choices: ['ga'] };
    expect(lines(writePlay(way)).slice(1, 3)).toEqual(['Dr: Nn: Hei: du.', '> ga']);
  });

  it('refuses a way that does not come to an end, and a choice that is not offered', () => {
    const scenario = firstConversation();
    const write = (...choices: string[]) =>
      writePlay({ scenario, texts: {}, names: NAMES, head: HEAD, choices });
    expect(write('hva-er-viktig')).toEqual({
      refusal: 'Samtalen er ikke slutt. En spilleprøve går alltid til en slutt.',
    });
    expect(write('oppsummere')).toEqual({
      refusal: 'Valget «oppsummere» tilbys ikke på denne veien.',
    });
  });

  it('writes only what replays without a problem', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom('ja', 'nei', 'Jonas:', '>', '#', 'SLUTT', '…', '...', ' ', '\n', ': '),
          { maxLength: 12 },
        )
        .map((parts) => parts.join(' ')),
    );
    const name = fc.oneof(
      fc.constantFrom(
        'Jonas',
        'Dr: Hansen',
        'Dr',
        '# x',
        '> x',
        'SLUTT x',
        'PROFIL lege',
        '',
        'Å\u030a',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const head = fc.record({
      profession: fc.constantFrom(...PROFESSIONS),
      attempt: fc.integer({ min: 1, max: 3 }),
    });
    let longest = 0;
    fc.assert(
      fc.property(
        randomScenario,
        head,
        fc.array(words, { minLength: 1, maxLength: 6 }),
        name,
        name,
        fc.array(fc.nat()),
        words,
        (scenario, who, said, jonas, other, turns, comment) => {
          const texts: Record<string, string> = {};
          let given = 0;
          for (const id of [
            ...lineIds(scenario),
            ...choicesOf(scenario).map((choice) => choice.id),
          ])
            texts[id] = said[given++ % said.length] ?? '';
          const names = { jonas, other };
          const choices = wayOf(scenario, who, turns);
          longest = Math.max(longest, choices.length);
          const written = writePlay({ scenario, texts, names, head: who, choices, comment });
          const play = 'play' in written ? written.play : written.refusal;
          expect(replayPlay(play, scenario, texts, names), play).toBeNull();
          expect(play.match(/^> /gmu) ?? []).toHaveLength(choices.length);
        },
      ),
      { numRuns: 300 },
    );
    expect(longest).toBeGreaterThan(3);
  });
});

function lineIds(scenario: Scenario): string[] {
  const found = new Set<string>();
  JSON.stringify(scenario, (key, value: unknown) => {
    if (key === 'lines') for (const line of value as { id: string }[]) found.add(line.id);
    return value;
  });
  return [...found];
}

/** A way to an ending: at each moment the choice that the next number points at, then always the first. */
function wayOf(scenario: Scenario, head: Head, turns: readonly number[]): string[] {
  const play = openPlay(scenario, head);
  const settled = (moment: Moment): Moment => (moment.goesOn ? settled(play.goOn(moment)) : moment);
  const choices: string[] = [];
  for (let at = settled(play.start()); at.ending === null;) {
    const turn = turns[choices.length] ?? 0;
    const choice = at.choices[turn % at.choices.length]?.id ?? '';
    choices.push(choice);
    at = settled(play.choose(at, choice));
  }
  return choices;
}
