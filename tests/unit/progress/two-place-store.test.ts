import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/attempt/checksum.ts';
import { noProgress } from '../../../src/attempt/progress.ts';
import { DexieProgressStore } from '../../../src/progress/dexie-progress-store.ts';
import { StoreError } from '../../../src/progress/progress-store.ts';
import { SecondCopy } from '../../../src/progress/second-copy.ts';
import { TwoPlaceStore } from '../../../src/progress/two-place-store.ts';
import { anAttempt, someProgress } from '../../contract/progress-store.ts';
import { noShelf, someDay, textShelf } from '../../contract/text-shelf.ts';
import { randomProgress } from '../attempt/random-progress.ts';

const KEY = 'web/a';

async function openOn(indexedDB: IDBFactory, second: SecondCopy): Promise<TwoPlaceStore> {
  return new TwoPlaceStore(await DexieProgressStore.open(KEY, { indexedDB, IDBKeyRange }), second);
}

const mine = someProgress({ attempts: [anAttempt({ log: 'aabb', steps: 2 })], facts: [3] });

describe('progress in two places', () => {
  it('costs nothing when the database is gone', async () => {
    const second = new SecondCopy(textShelf(), KEY, someDay);
    const before = await openOn(new IDBFactory(), second);
    await before.save(mine, { strict: false });
    before.close();
    const after = await openOn(new IDBFactory(), second);
    expect((await after.load()).progress).toEqual(mine);
    after.close();
  });

  it('costs nothing when the copy is gone or spoilt, and makes it whole again', async () => {
    const shelf = textShelf();
    const device = new IDBFactory();
    const before = await openOn(device, new SecondCopy(shelf, KEY, someDay));
    await before.save(mine, { strict: false });
    before.close();
    const [name = '', text = ''] = [...shelf.texts][0] ?? [];
    for (const spoilt of ['', 'x', text.slice(0, -1), text.replace('aabb', 'aabc'), '{}~{}']) {
      shelf.texts.set(name, spoilt);
      const after = await openOn(device, new SecondCopy(shelf, KEY, someDay));
      expect((await after.load()).progress).toEqual(mine);
      after.close();
      expect(shelf.texts.get(name)).toBe(text);
    }
  });

  it('puts back what the database had lost, so that the next loss may be the copy’s', async () => {
    const shelf = textShelf();
    new SecondCopy(shelf, KEY, someDay).write(mine);
    const device = new IDBFactory();
    const store = await openOn(device, new SecondCopy(shelf, KEY, someDay));
    await store.load();
    store.close();
    shelf.texts.clear();
    const database = await DexieProgressStore.open(KEY, { indexedDB: device, IDBKeyRange });
    expect((await database.load()).progress).toEqual(mine);
    database.close();
  });

  it('is as good as the database alone where the second place is switched off', async () => {
    const device = new IDBFactory();
    const store = await openOn(device, new SecondCopy(noShelf, KEY, someDay));
    await store.save(mine, { strict: true });
    expect((await store.load()).progress).toEqual(mine);
    expect(store.fault).toBeNull();
    store.close();
  });

  it('says that it is not safe without a database, and keeps on as well as it goes', async () => {
    const shelf = textShelf();
    const store = new TwoPlaceStore(new StoreError('blocked'), new SecondCopy(shelf, KEY, someDay));
    expect(store.fault).toBe('blocked');
    expect(await store.load()).toEqual({
      progress: noProgress(),
      keptAside: false,
      hasNewer: false,
    });
    await store.save(mine, { strict: false });
    expect((await store.load()).progress).toEqual(mine);
  });

  it('erases both, and says so when it could not', async () => {
    const shelf = textShelf();
    const store = await openOn(new IDBFactory(), new SecondCopy(shelf, KEY, someDay));
    await store.save(mine, { strict: false });
    await store.erase();
    expect(shelf.texts.size).toBe(0);
    expect((await store.load()).progress).toEqual(noProgress());
    store.close();
    const stuck = { ...textShelf(), getItem: () => 'a text', removeItem: noShelf.removeItem };
    const refusing = await openOn(new IDBFactory(), new SecondCopy(stuck, KEY, someDay));
    await expect(refusing.erase()).rejects.toMatchObject({ code: 'failed' });
    refusing.close();
    const switchedOff = await openOn(new IDBFactory(), new SecondCopy(noShelf, KEY, someDay));
    await switchedOff.erase();
    switchedOff.close();
  });
});

describe('the second copy', () => {
  it('gives back all that was written, whoever wrote between', () => {
    fc.assert(
      fc.property(randomProgress, randomProgress, (one, other) => {
        const shelf = textShelf();
        const [a, b] = [new SecondCopy(shelf, KEY, someDay), new SecondCopy(shelf, KEY, someDay)];
        a.write(one);
        b.write(other);
        const read = a.read();
        a.write(one);
        expect(b.read()).toEqual(read);
        for (const attempt of [...one.attempts, ...other.attempts])
          expect(read.attempts.map(({ number }) => number)).toContain(attempt.number);
      }),
    );
  });

  it('never throws and never takes an arbitrary text for progress', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const lying of [text, `${checksum(text)}~${text}`]) {
          const shelf = { ...textShelf(), getItem: () => lying };
          expect(new SecondCopy(shelf, KEY, someDay).read()).toEqual(noProgress());
        }
      }),
    );
  });

  it('keeps learners apart, and leaves what a newer program wrote', () => {
    const shelf = textShelf();
    shelf.texts.set('tsb-skolen-progress/2/web/a', 'from a newer program');
    new SecondCopy(shelf, 'web/b', someDay).write(mine);
    expect(new SecondCopy(shelf, KEY, someDay).read()).toEqual(noProgress());
    new SecondCopy(shelf, KEY, someDay).write(mine);
    expect(shelf.texts.get('tsb-skolen-progress/2/web/a')).toBe('from a newer program');
  });

  it('keeps what matters of more attempts than there is room for', () => {
    const attempts = Array.from({ length: 9000 }, (_, index) =>
      anAttempt({
        number: index + 1,
        log: 'aa'.repeat(60),
        finished: { score: index % 100, ending: 'Qx' },
      }),
    );
    const shelf = textShelf();
    const copy = new SecondCopy(shelf, KEY, someDay);
    expect(copy.write(someProgress({ attempts }))).toBe(true);
    const kept = copy.read().attempts;
    expect(kept.map(({ number }) => number)).toContain(9000);
    expect(Math.max(...kept.map(({ finished }) => finished?.score ?? 0))).toBe(99);
  });
});
