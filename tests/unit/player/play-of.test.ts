import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/attempt/attempt.ts';
import { replay } from '../../../src/attempt/replay.ts';
import type { Content } from '../../../src/player/content.ts';
import { playOf } from '../../../src/player/play-of.ts';
import { choicesOf } from '../../../src/scenario/play.ts';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import { firstConversation } from '../scenario/first-conversation.ts';

const scenario = firstConversation();
const TEXTS: Record<string, string> = { a1: 'Jeg snudde på parkeringen.', m1: 'Det er lampa.' };
const content = (own: Partial<Content> = {}): Content =>
  ({
    language: 'nb',
    cast: { jonas: { name: 'Jonas', kind: 'patient', art: null } },
    scenario: (id: string) => (id === scenario.id ? scenario : undefined),
    find: (_id: string, key: string) => TEXTS[key],
    ...own,
  }) as Content;

function written(choices: readonly string[], own: Partial<Content> = {}) {
  const codes = new Map(choicesOf(scenario).map(({ id, meta }) => [id, meta.code]));
  const attempt: Attempt = {
    scenario: scenario.id,
    number: 2,
    device: 'abc',
    profession: 'lege',
    fingerprint: '0000',
    log: choices.map((id) => codes.get(id) ?? '').join(''),
    steps: 0,
    finished: null,
  };
  const state = replay(scenario, attempt);
  return playOf({ attempt, state, isOnCard: false, spoken: null }, content(own));
}

describe('playOf', () => {
  it('writes a finished attempt as a play that holds', () => {
    const made = written(['spor-anne', 'hva-er-viktig', 'oppsummere']);
    const play = 'play' in made ? made.play : made.refusal;
    expect(play).toMatch(/^PROFIL lege, forsøk 2\nJonas: Jeg snudde på parkeringen\.\n/);
    expect(play).toMatch(/> oppsummere\nSLUTT kommer-tilbake, /);
    expect(replayPlay(play, scenario, TEXTS, { jonas: 'Jonas' })).toBeNull();
  });

  it('refuses kindly what is not finished, not loaded, or in another language', () => {
    expect(written(['hva-er-viktig'])).toHaveProperty('refusal');
    expect(written([], { scenario: () => undefined })).toHaveProperty('refusal');
    expect(written(['hva-er-viktig', 'gi-rad'], { language: 'nn' })).toHaveProperty('refusal');
  });
});
