import { describe, expect, it } from 'vitest';
import { openOwnRecords } from '../../../src/player/own-records.ts';
import { MemoryProgressStore, type Shelf } from '../../../src/progress/memory-progress-store.ts';
import type { LearnerRecord } from '../../../src/progress/learner-records.ts';
import type { StoreRoom } from '../../../src/progress/progress-store.ts';
import { openStoreRoom } from '../../../src/progress/store-room.ts';
import { someProgress } from '../../contract/progress-store.ts';
import { someDay } from '../../contract/text-shelf.ts';

const FJELL: LearnerRecord = { symbol: 'fjell', met: 1, day: '2026-11-23' };
const SOL: LearnerRecord = { symbol: 'sol', met: 0, day: null };

function roomWith(records: () => Promise<LearnerRecord[]>, shelf: Shelf = new Map()): StoreRoom {
  return {
    ...openStoreRoom({
      database: { indexedDB: undefined, IDBKeyRange: undefined },
      shelf: null,
      locks: () => undefined,
      today: someDay,
    }),
    records,
    open: async (key) => new MemoryProgressStore(shelf, key),
  };
}

function aTab(remembers: string | null = null) {
  const tab = { symbol: remembers, reloads: 0 };
  const own = openOwnRecords({
    module: 'ny-i-tsb',
    symbols: ['fjell', 'sol'],
    keyOf: (symbol) => `web/${symbol}`,
    tab: {
      read: () => tab.symbol,
      write: (symbol) => void (tab.symbol = symbol),
    },
    reload: () => void (tab.reloads += 1),
  });
  return { tab, own };
}

describe('whose progress it is', () => {
  it('asks nobody where nobody has played', async () => {
    const { own, tab } = aTab();
    expect(await own.whoPlays(roomWith(async () => []))).toBe('fjell');
    expect([own.asked.value, own.symbol.value, tab.symbol]).toEqual([null, 'fjell', 'fjell']);
  });

  it('asks nobody where the device cannot tell', async () => {
    const { own } = aTab();
    expect(await own.whoPlays(roomWith(() => Promise.reject(new Error('failed'))))).toBe('fjell');
  });

  it('asks where somebody has played, and waits for the answer', async () => {
    const { own, tab } = aTab();
    const said = own.whoPlays(roomWith(async () => [FJELL, SOL]));
    await new Promise((resolve) => setTimeout(resolve));
    expect(own.asked.value).toEqual([FJELL, SOL]);
    expect(own.symbol.value).toBeNull();
    own.choose('sol');
    expect(await said).toBe('sol');
    expect([own.asked.value, tab.symbol]).toEqual([null, 'sol']);
  });

  it('does not ask a tab that knows it, nor trust one that remembers nonsense', async () => {
    const known = aTab('sol').own;
    expect(await known.whoPlays(roomWith(async () => [FJELL]))).toBe('sol');
    const other = aTab('<script>').own;
    void other.whoPlays(roomWith(async () => [FJELL]));
    await new Promise((resolve) => setTimeout(resolve));
    expect(other.asked.value).toEqual([FJELL]);
  });

  it('erases one record and leaves the other', async () => {
    const shelf: Shelf = new Map([
      ['web/fjell', someProgress({ facts: [1] })],
      ['web/sol', someProgress({ facts: [2] })],
    ]);
    const { own } = aTab();
    void own.whoPlays(roomWith(async () => [FJELL, SOL], shelf));
    await new Promise((resolve) => setTimeout(resolve));
    expect(await own.erase('fjell')).toBe(true);
    expect([...shelf.keys()]).toEqual(['web/sol']);
    expect(own.asked.value).toEqual([SOL]);
  });

  it('never says that a record is erased when the device refused', async () => {
    const room = roomWith(async () => [FJELL]);
    const { own } = aTab();
    void own.whoPlays({ ...room, open: () => Promise.reject(new Error('failed')) });
    await new Promise((resolve) => setTimeout(resolve));
    expect(await own.erase('fjell')).toBe(false);
    expect(own.asked.value).toEqual([FJELL]);
  });

  it('lets somebody else say who they are', async () => {
    const { own, tab } = aTab('fjell');
    await own.whoPlays(roomWith(async () => []));
    own.leave();
    expect(tab).toEqual({ symbol: null, reloads: 1 });
  });
});
