import type { TrialLms } from '../../src/lms/trial-lms.ts';
import type { Progress } from '../../src/attempt/progress.ts';
import { type LmsRecord, openLmsRecord } from '../../src/progress/lms/lms-record.ts';
import type { LmsSession } from '../../src/progress/lms/lms-port.ts';
import type { LmsStandard } from '../../src/progress/lms/lms-standard.ts';
import type { Loaded, ProgressStore } from '../../src/progress/progress-store.ts';
import { sessionOver } from '../unit/progress/lms/session-in-lms.ts';
import type { StoreDevice } from './progress-store.ts';

const CODES = { 'forste-samtale': 'E2', 'andre-samtale': 'E3' };

/**
 * An LMS as a place for progress, through the session and the record that the player uses. Each load is a new launch, so
 * that what it gives is what the server held, and not what the page remembers.
 */
export function lmsPlaces(standard: LmsStandard, open: () => TrialLms): StoreDevice {
  const windows = new Map<string, TrialLms>();
  return {
    async open(key) {
      let session: LmsSession | null = null;
      let record: LmsRecord | null = null;
      const launch = (): LmsRecord => {
        session?.finish();
        const lms = windows.get(key)?.relaunch() ?? open();
        windows.set(key, lms);
        session = sessionOver(lms.api, standard).session;
        record = openLmsRecord(session.start()?.suspendData ?? '', CODES);
        return record;
      };
      const nothing = (): Promise<void> => Promise.resolve();
      const place: ProgressStore = {
        fault: null,
        load: async (): Promise<Loaded> => ({
          progress: launch().progress,
          keptAside: false,
          hasNewer: false,
        }),
        peek: async () => launch().progress,
        async save(progress: Progress) {
          const text = (record ?? launch()).text(progress);
          if (session?.save(text) !== 'kept') throw new Error('the LMS refused');
          await session.ending();
        },
        keepAside: nothing,
        erase: nothing,
        release: nothing,
        close: () => session?.finish(),
      };
      return place;
    },
  };
}
