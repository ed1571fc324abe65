import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Campaign, deeds, seenNothing } from './campaign.ts';
import { heldContent } from './held-content.ts';
import { search } from './search.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const RUNS = 70;

describe.each([
  { edition: 'web', mode: undefined },
  { edition: 'scorm12', mode: undefined },
  { edition: 'scorm2004', mode: undefined },
  { edition: 'scorm12', mode: 'normal' },
  { edition: 'scorm2004', mode: 'normal' },
] as const)('a learner with bad luck ($edition, launched as $mode)', ({ edition, mode }) => {
  it('loses nothing that was shown as saved, and is shown nothing that is not', async () => {
    const content = await heldContent(edition);
    const seen = seenNothing();
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 3, maxLength: 25 }), async (list) => {
        const campaign = new Campaign(content, seen, mode === undefined ? {} : { mode });
        for (const deed of list) await campaign.act(deed);
        await campaign.comeBack();
      }),
      search(RUNS),
    );
    const told = Object.entries(seen).map(([what, count]) => `${count} ${what}`);
    process.stderr.write(`${edition}: ${told.join(', ')}; 0 lost\n`);
    expect(seen.kills, 'the campaign did what it is for').toBeGreaterThan(RUNS / 2);
    expect(seen.choices).toBeGreaterThan(RUNS);
  });
});
