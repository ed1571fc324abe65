import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCompact } from '../../../src/attempt/compact.ts';
import { type LmsApi, remade } from '../../../src/lms/lms-api.ts';
import type { Network, StrictLms } from '../../../src/lms/strict-lms.ts';
import { StrictScorm12Lms } from '../../../src/lms/strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from '../../../src/lms/strict-scorm2004-lms.ts';
import { heldContent } from './held-content.ts';
import { HeldMachine } from './held-machine.ts';
import { HeldPage, settle } from './held-page.ts';
import { missingIn } from './oracle.ts';
import { search } from './search.ts';

const STRICT = { scorm12: StrictScorm12Lms, scorm2004: StrictScorm2004Lms } as const;

describe.each(['scorm12', 'scorm2004'] as const)('a line that comes and goes, %s', (standard) => {
  it('costs no choice on the machine, none at the LMS in the end, and never a storm of requests', async () => {
    const content = await heldContent(standard);
    const lines = fc.array(fc.constantFrom<Network>('up', 'down', 'refusing'), { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(lines, async (line) => {
        const machine = new HeldMachine();
        const lms = new STRICT[standard]() as unknown as StrictLms<LmsApi>;
        let asked = 0;
        /** Each call and each probe meets another line. */
        const next = (): Network => (lms.network = line[(asked += 1) % line.length] ?? 'up');
        const api = remade(lms.api, (_, call) => (...given: string[]) => {
          next();
          return call(...given);
        });
        let probes = 0;
        const isReachable = (): boolean => {
          probes += 1;
          return next() === 'up';
        };
        const page = await new HeldPage({
          name: 'p01',
          machine,
          content,
          around: { standard, api, isReachable },
        }).open();
        let choices = 0;
        for (; choices < 12 && page.choose(choices); choices += 1) {
          await page.paint();
          expect(page.local.saved.value).toBe('yes');
          page.clock.forward(31_000);
          await settle();
        }
        const commits = lms.calls.filter(({ role }) => role === 'Commit').length;
        expect(commits, 'bounded').toBeLessThanOrEqual(2 * choices + 4);
        expect(probes, 'bounded').toBeLessThanOrEqual(2 * choices + 4);
        const played = page.session.progress.value;
        await page.kill();

        const better = lms.relaunch() as StrictLms<LmsApi>;
        better.network = 'up';
        const around = { standard, api: better.api, isReachable: () => true };
        const again = await new HeldPage({ name: 'p02', machine, content, around }).open();
        expect(missingIn(again.session.progress.value, played)).toEqual([]);
        await again.hide();
        const read = decodeCompact(better.record['cmi.suspend_data'] ?? '', content.codes);
        expect(read.ok && missingIn(read.progress, played)).toEqual([]);
        await again.kill();
      }),
      search(40),
    );
  });
});
