import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encountersOf } from '../../../src/scenario/module.ts';
import { decisionsOf, decisionsTold } from '../../../src/attempt/decisions.ts';
import type { LmsApi } from '../../../src/lms/lms-api.ts';
import type { Network, StrictLms } from '../../../src/lms/strict-lms.ts';
import { StrictScorm12Lms } from '../../../src/lms/strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from '../../../src/lms/strict-scorm2004-lms.ts';
import { heldContent } from './held-content.ts';
import { HeldMachine } from './held-machine.ts';
import { HeldPage } from './held-page.ts';
import { search } from './search.ts';

const STRICT = { scorm12: StrictScorm12Lms, scorm2004: StrictScorm2004Lms } as const;

describe.each(['scorm12', 'scorm2004'] as const)('decisions told to an LMS of %s', (standard) => {
  const response = standard === 'scorm12' ? 'student_response' : 'learner_response';
  const told = (lms: StrictLms<LmsApi>): string[] =>
    Object.keys(lms.record)
      .filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name))
      .map((name) => {
        const choice = lms.record[name.replace(/id$/, response)] ?? '';
        // An id that was told in other words to be sent again ends in a full stop, and so does its response.
        return `${String(lms.record[name])} ${choice}`.replaceAll(/\.(?= |$)/g, '');
      });

  it('are all there after any outage and any kill, once each, when the module has been opened with the line up', async () => {
    const content = await heldContent(standard, { interactions: true });
    const [id = ''] = Object.keys(content.codes);
    const outages = fc.record({
      line: fc.array(fc.constantFrom<Network>('up', 'down', 'refusing'), { minLength: 3 }),
      which: fc.nat(2),
      isClosed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(outages, async ({ line, which, isClosed }) => {
        const machine = new HeldMachine();
        const lms = new STRICT[standard]() as unknown as StrictLms<LmsApi>;
        const around = { standard, api: lms.api, isReachable: () => lms.network === 'up' };
        const page = await new HeldPage({ name: 'p01', machine, content, around }).open();
        for (let made = 0; page.choose(which); made += 1) {
          lms.network = line[made % line.length] ?? 'up';
          await page.paint();
        }
        await page.paint();
        const taken = page.session.encounter.value?.state.taken ?? [];
        if (isClosed) await page.close();
        else await page.kill();

        const better = lms.relaunch() as StrictLms<LmsApi>;
        better.network = 'up';
        const over = { standard, api: better.api, isReachable: () => true };
        const again = await new HeldPage({
          name: 'p02',
          machine,
          content,
          around: over,
        }).open();
        await again.hide();
        await again.close();
        const wanted = decisionsOf(taken)
          .slice(0, decisionsTold(encountersOf(content.module).length))
          .map(({ beat, choice }) => `${id}.${beat} ${choice.replaceAll('-', '_')}`);
        expect(wanted.length).toBeGreaterThan(5);
        expect(told(better)).toEqual(wanted);
        expect(better.record['cmi.objectives.0.id']).toBe(id);
      }),
      search(40),
    );
  });

  it('are told of the first time only', async () => {
    const content = await heldContent(standard, { interactions: true });
    const machine = new HeldMachine();
    const lms = new STRICT[standard]({ mode: 'normal' }) as unknown as StrictLms<LmsApi>;
    const around = { standard, api: lms.api, isReachable: () => true };
    const page = await new HeldPage({ name: 'p01', machine, content, around }).open();
    while (page.choose(0)) await page.paint();
    await page.paint();
    const first = told(lms);
    expect(first.length).toBeGreaterThan(5);
    page.session.restart();
    while (page.choose(2)) await page.paint();
    await page.paint();
    await page.close();
    expect(told(lms)).toEqual(first);
    const score = page.session.progress.value.encounters[Object.keys(content.codes)[0] ?? '']?.best;
    expect(lms.record['cmi.objectives.0.score.raw']).toBe(String(score));
  });
});
