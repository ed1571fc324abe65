import { type ReadonlySignal, signal } from '@preact/signals';
import type { Progress } from '../attempt/progress.ts';
import type { LearnerRecord, LearnerSymbol } from '../progress/learner-records.ts';
import type { FileFault, StoreRoom } from '../progress/progress-store.ts';

/** Whose progress it is where no LMS says who plays: the one of the drawing that the learner chose on this machine. */
export interface OwnRecords {
  /** Those among whom the learner is to say which is theirs; null where nothing is asked. */
  readonly asked: ReadonlySignal<readonly LearnerRecord[] | null>;
  /** Who plays; null before it is said, and where an LMS says it. */
  readonly symbol: ReadonlySignal<LearnerSymbol | null>;
  /** Resolves when it is known who plays: at once in a page that knows it, and where nobody has played before. */
  whoPlays(room: StoreRoom): Promise<LearnerSymbol>;
  choose(symbol: LearnerSymbol): void;
  /** Removes what somebody has played; false when the device did not do it. */
  erase(symbol: LearnerSymbol): Promise<boolean>;
  /** Lets somebody else say who they are: the page begins anew. */
  leave(): void;
  /** The learner’s progress as a file; null before the store has come. */
  fileOf(progress: Progress): string | null;
  /** What lies in a file that the learner chose, or why it cannot be used. */
  readFile(file: string): Progress | FileFault;
}

/** Where the first of all symbols is what somebody gets who has never been asked. */
interface Device {
  module: string;
  symbols: readonly [LearnerSymbol, ...LearnerSymbol[]];
  keyOf(symbol: LearnerSymbol): string;
  /** Remembers who plays in this tab, so that a reload does not ask. */
  tab: { read(): string | null; write(symbol: LearnerSymbol | null): void };
  reload(): void;
}

export function openOwnRecords({ module, symbols, keyOf, tab, reload }: Device): OwnRecords {
  const asked = signal<readonly LearnerRecord[] | null>(null);
  const symbol = signal<LearnerSymbol | null>(null);
  let room: StoreRoom | null = null;
  let answer: (chosen: LearnerSymbol) => void = () => undefined;

  const choose = (chosen: LearnerSymbol): void => {
    symbol.value = chosen;
    tab.write(chosen);
    asked.value = null;
    answer(chosen);
  };

  return {
    asked,
    symbol,
    async whoPlays(arrived) {
      room = arrived;
      const known = symbols.find((one) => one === tab.read());
      // A device that cannot tell who has played keeps nothing of anybody: there is nothing to mix up.
      const records = known === undefined ? await arrived.records(module).catch(() => []) : [];
      if (records.length === 0) {
        choose(known ?? symbols[0]);
        return known ?? symbols[0];
      }
      const said = new Promise<LearnerSymbol>((resolve) => (answer = resolve));
      asked.value = records;
      return said;
    },
    choose,
    async erase(gone) {
      try {
        const store = await room?.open(keyOf(gone));
        await store?.erase();
        store?.close();
        if (room?.reflections(keyOf(gone)).erase() === false) return false;
      } catch {
        return false;
      }
      asked.value = asked.value?.filter((record) => record.symbol !== gone) ?? null;
      return true;
    },
    leave() {
      tab.write(null);
      reload();
    },
    fileOf: (progress) => room?.writeFile(module, progress) ?? null,
    readFile(file) {
      const read = room?.readFile(module, file);
      if (read === undefined) return 'foreign';
      return read.ok ? read.progress : read.fault;
    },
  };
}
