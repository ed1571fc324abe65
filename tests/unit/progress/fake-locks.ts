import type { Locks } from '../../../src/progress/one-writer.ts';

interface Holder {
  page: string;
  stolen(error: Error): void;
}

interface Waiting {
  grant(): void;
}

/** The locks of one browser, by the Web Locks specification: as much of it as is used. `of` gives those of one page. */
export function fakeLocks(): { of(page: string): Locks; crash(page: string): void } {
  const holders = new Map<string, Holder>();
  const queues = new Map<string, Waiting[]>();
  const next = (name: string): void => {
    holders.delete(name);
    queues.get(name)?.shift()?.grant();
  };
  const of = (page: string): Locks => ({
    request: (async (
      name: string,
      options: LockOptions,
      callback: (lock: Lock | null) => unknown,
    ) =>
      new Promise<unknown>((resolve, reject) => {
        const grant = (): void => {
          const holder: Holder = { page, stolen: reject };
          holders.set(name, holder);
          void (async () => {
            const result = await callback({ name, mode: 'exclusive' });
            if (holders.get(name) === holder) next(name);
            resolve(result);
          })();
        };
        const holder = holders.get(name);
        if (options.steal === true && holder !== undefined) {
          holder.stolen(new DOMException('stolen', 'AbortError'));
          grant();
        } else if (holder === undefined) grant();
        else if (options.ifAvailable === true) resolve(callback(null));
        else {
          const waiting = { grant };
          queues.set(name, [...(queues.get(name) ?? []), waiting]);
          options.signal?.addEventListener('abort', () => {
            queues.set(
              name,
              (queues.get(name) ?? []).filter((one) => one !== waiting),
            );
            reject(new DOMException('aborted', 'AbortError'));
          });
        }
      })) as unknown as Locks['request'],
  });
  return {
    of,
    crash(page) {
      for (const [name, holder] of holders) if (holder.page === page) next(name);
    },
  };
}
