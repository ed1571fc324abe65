import { describe, expect, it } from 'vitest';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import { buildScenario } from './build-scenario.ts';

const PLAY = `
PROFIL lege, forsøk 1
Jonas: Hei
> hilse
Jonas: Ja …
> takke
SLUTT farvel, tillit 50
`;
const TEXTS = { 'a-1': 'Hei.', 'b-1': 'Ja vel.' };

function played(rename: { was?: string[]; ending?: string[] }): string | null {
  const scenario = buildScenario({
    beats: {
      a: { choices: { 'si-hei': { to: 'b', ...(rename.was && { was: rename.was }) } } },
      b: { choices: { takke: { to: 'slutt' } } },
    },
  });
  const ending = scenario.states['slutt']?.meta?.ending;
  if (ending !== undefined && rename.ending !== undefined) ending.was = rename.ending;
  return replayPlay(PLAY, scenario, TEXTS, { jonas: 'Jonas' })?.message ?? null;
}

describe('replayPlay', () => {
  it('understands choices and endings by the names that they once had', () => {
    expect(played({ was: ['hilse'], ending: ['farvel'] })).toBeNull();
  });

  it('says where a name is neither in use nor remembered', () => {
    expect(played({ ending: ['farvel'] })).toBe('«hilse» tilbys ikke ved a; det gjør si-hei');
    expect(played({ was: ['hilse'] })).toBe('venter farvel, er ved slutt');
  });
});
