import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { noProgress, type Progress } from '../../src/attempt/progress.ts';
import type { ProgressStore } from '../../src/progress/progress-store.ts';

/** One device, on which any number of stores are opened. */
export interface StoreDevice {
  open(key: string): Promise<ProgressStore>;
}

export function anAttempt(given: Partial<Attempt> = {}): Attempt {
  return {
    scenario: 'forste-samtale',
    number: 1,
    device: 'abc',
    profession: 'lege',
    fingerprint: '0a1b',
    log: 'aa',
    steps: 0,
    finished: null,
    ...given,
  };
}

export function someProgress(given: Partial<Progress> = {}): Progress {
  return { ...noProgress(), ...given };
}

const whole = someProgress({
  attempts: [
    anAttempt({ number: 1, log: 'aaab', finished: { score: 75, ending: 'Qx' } }),
    anAttempt({ number: 2, steps: 3 }),
    anAttempt({ scenario: 'andre-samtale', log: '' }),
  ],
  encounters: {
    'forste-samtale': { best: 75, endings: ['Qx'] },
    'andre-samtale': { best: null, endings: [] },
  },
  facts: [3, 12],
});

/** The attempts in an order that does not depend on the place. */
const byKey = (progress: Progress): unknown => ({
  ...progress,
  attempts: progress.attempts.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});

/**
 * What every place that keeps progress promises. `make` gives an empty one; `kept` is what it keeps of something, where
 * that is not all.
 */
export function progressStoreContract(
  name: string,
  make: () => StoreDevice,
  kept: (progress: Progress) => Progress = (progress) => progress,
): void {
  describe(`${name} as a place for progress`, () => {
    it('begins with nothing', async () => {
      const store = await make().open('web/a');
      expect(await store.load()).toEqual({
        progress: noProgress(),
        keptAside: false,
        hasNewer: false,
      });
      store.close();
    });

    it('gives back what was saved, also to another store', async () => {
      const device = make();
      const store = await device.open('web/a');
      await store.save(whole, { strict: false });
      const loaded = await store.load();
      expect(byKey(loaded.progress)).toEqual(byKey(kept(whole)));
      store.close();
      const later = await device.open('web/a');
      const again = await later.load();
      expect(byKey(again.progress)).toEqual(byKey(kept(whole)));
      expect(again.keptAside).toBe(false);
      later.close();
    });

    it('merges what is saved with what is stored', async () => {
      const device = make();
      const store = await device.open('web/a');
      await store.save(whole, { strict: false });
      await store.save(
        someProgress({
          attempts: [anAttempt({ number: 2, log: 'aaacad' })],
          encounters: { 'forste-samtale': { best: 50, endings: ['Zz'] } },
          facts: [7],
        }),
        { strict: false },
      );
      const { progress } = await store.load();
      expect(progress.attempts).toHaveLength(3);
      expect(progress.attempts.find(({ number }) => number === 2)?.log).toBe('aaacad');
      expect(progress.encounters['forste-samtale']).toEqual({ best: 75, endings: ['Qx', 'Zz'] });
      expect(progress.facts).toEqual([3, 7, 12]);
      store.close();
    });

    it('never goes back to an earlier state of an attempt', async () => {
      const store = await make().open('web/a');
      await store.save(someProgress({ attempts: [anAttempt({ log: 'aaabac' })] }), {
        strict: false,
      });
      await store.save(someProgress({ attempts: [anAttempt({ log: 'aa' })] }), { strict: false });
      expect((await store.load()).progress.attempts).toEqual([anAttempt({ log: 'aaabac' })]);
      store.close();
    });

    it('keeps a finished attempt when it is asked to be sure', async () => {
      const device = make();
      const store = await device.open('web/a');
      const finished = anAttempt({ finished: { score: 100, ending: 'Qx' } });
      await store.save(someProgress({ attempts: [finished] }), { strict: true });
      store.close();
      const later = await device.open('web/a');
      expect((await later.load()).progress.attempts).toEqual([finished]);
      later.close();
    });

    it('keeps its own copy of what it is given and gives copies away', async () => {
      const store = await make().open('web/a');
      const given = someProgress({ facts: [1], attempts: [anAttempt()] });
      await store.save(given, { strict: false });
      given.facts.push(2);
      (await store.load()).progress.facts.push(3);
      expect((await store.load()).progress.facts).toEqual([1]);
      store.close();
    });
  });
}

/** What a store on a device promises beside that: several pages, several learners, and that one may have it emptied. */
export function deviceStoreContract(name: string, make: () => StoreDevice): void {
  progressStoreContract(name, make);
  describe(`${name} as a store on a device`, () => {
    it('loses nothing when two stores write to one key', async () => {
      const device = make();
      const [one, other] = [await device.open('web/a'), await device.open('web/a')];
      await one.load();
      await other.load();
      for (let number = 1; number <= 5; number += 1)
        await Promise.all([
          one.save(
            someProgress({ attempts: [anAttempt({ number, device: 'one' })], facts: [number] }),
            { strict: false },
          ),
          other.save(
            someProgress({
              attempts: [anAttempt({ number, device: 'two' })],
              facts: [10 + number],
              encounters: { [`m${number}`]: { best: number, endings: ['Qx'] } },
            }),
            { strict: number === 5 },
          ),
        ]);
      for (const store of [one, other]) {
        const { progress } = await store.load();
        expect(progress.attempts).toHaveLength(10);
        expect(progress.facts).toEqual([1, 2, 3, 4, 5, 11, 12, 13, 14, 15]);
        expect(Object.keys(progress.encounters)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
        store.close();
      }
    });

    it('keeps the longer of two tabs’ versions of one attempt', async () => {
      const device = make();
      const [one, other] = [await device.open('web/a'), await device.open('web/a')];
      await one.save(someProgress({ attempts: [anAttempt({ log: 'aaabac' })] }), {
        strict: false,
      });
      await other.save(someProgress({ attempts: [anAttempt({ log: 'aaab' })] }), {
        strict: false,
      });
      expect((await other.load()).progress.attempts).toEqual([anAttempt({ log: 'aaabac' })]);
      one.close();
      other.close();
    });

    it('leaves other keys alone, even those that begin alike', async () => {
      const device = make();
      const keys = ['web/a', 'web/a/', 'web/ab', 'web/', 'lms/a'];
      for (const [index, key] of keys.entries()) {
        const store = await device.open(key);
        await store.save(someProgress({ facts: [index + 1], attempts: [anAttempt()] }), {
          strict: false,
        });
        store.close();
      }
      const erased = await device.open('web/a');
      await erased.erase();
      expect(await erased.load()).toEqual({
        progress: noProgress(),
        keptAside: false,
        hasNewer: false,
      });
      erased.close();
      for (const [index, key] of keys.entries()) {
        if (key === 'web/a') continue;
        const store = await device.open(key);
        const { progress } = await store.load();
        expect(progress).toEqual(someProgress({ facts: [index + 1], attempts: [anAttempt()] }));
        store.close();
      }
    });

    it('begins anew after an erasure', async () => {
      const store = await make().open('web/a');
      await store.save(whole, { strict: true });
      await store.erase();
      await store.save(someProgress({ facts: [1] }), { strict: false });
      expect((await store.load()).progress).toEqual(someProgress({ facts: [1] }));
      store.close();
    });

    it('lets go of its progress, and takes in what comes after', async () => {
      const device = make();
      const [store, neighbour] = [await device.open('web/a'), await device.open('web/b')];
      await store.save(whole, { strict: true });
      await neighbour.save(whole, { strict: true });
      await store.release();
      expect((await store.load()).progress).toEqual(noProgress());
      await store.save(someProgress({ facts: [1] }), { strict: false });
      expect((await store.load()).progress).toEqual(someProgress({ facts: [1] }));
      expect(byKey((await neighbour.load()).progress)).toEqual(byKey(whole));
      store.close();
      neighbour.close();
    });

    it('refuses with a StoreError once it is closed', async () => {
      const store = await make().open('web/a');
      store.close();
      await expect(store.save(whole, { strict: false })).rejects.toMatchObject({
        name: 'StoreError',
        code: 'failed',
      });
    });
  });
}
