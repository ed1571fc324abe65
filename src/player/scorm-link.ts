import type { Signal } from '@preact/signals';
import { decodeCompact, encodeCompact } from '../attempt/compact.ts';
import type { ModuleResult } from '../attempt/module-result.ts';
import type { Progress } from '../attempt/progress.ts';
import { discover } from '../progress/lms/discover.ts';
import { findApi } from '../progress/lms/find-api.ts';
import type { LmsSession, LmsState } from '../progress/lms/lms-port.ts';
import { createLmsSession } from '../progress/lms/lms-session.ts';
import type { LmsStandard } from '../progress/lms/lms-standard.ts';
import type { MonotoneClock } from '../progress/lms/monotone-clock.ts';
import { LMS_STANDARDS } from '../progress/lms/standards.ts';
import type { Content } from './content.ts';
import type { LmsLink } from './lms-link.ts';
import type { Saved } from './local-copy.ts';
import type { Notices } from './notices.ts';

const clock: MonotoneClock = {
  nowMs: () => performance.now(),
  after: (ms, callback) => void setTimeout(callback, ms),
};

interface Parts {
  /** The standard of the package: the LMS's other API is not looked at (R13). */
  standard: LmsStandard['name'];
  content: Pick<Content, 'codes' | 'edition'>;
  notices: Pick<Notices, 'tell'>;
  /** The sign that the learner sees. */
  saved: Signal<Saved | null>;
}

export type OpenScormLink = (parts: Parts) => Omit<LmsLink, 'saved'>;

/** The learner's record in an LMS that speaks SCORM. Everything it says is taken as hostile. */
export const scormLink: OpenScormLink = ({ standard: name, content, notices, saved }) => {
  const standard = LMS_STANDARDS[name];
  let session: LmsSession | null = null;
  let learner = '';
  let unknown: string[] = [];
  let counter = 0;
  /** What the LMS gave back at launch, without its counter. */
  let held = '';
  /** The LMS did not take the newest value: what it commits then is an older one. */
  let isRefused = false;

  const show = ({ lastCommit, hasUnsent }: LmsState): void => {
    if (isRefused) saved.value = 'no';
    else saved.value = lastCommit === 'confirmed' && !hasUnsent ? 'yes' : 'waiting';
  };
  let unreadable: string | null = null;

  const write = (progress: Progress): void => {
    if (session === null) return;
    const text = encodeCompact(progress, content.codes, unknown);
    counter += 1;
    // The counter makes every value a new one: Moodle sends a value again only when it has changed (R24).
    const answer = session.save(`${text}~${counter.toString(36)}`);
    isRefused = answer === 'refused';
    show(session.state());
  };

  const outcome = (result: ModuleResult): { score: number; status: 'completed' | 'passed' } => ({
    score: result.score,
    status: content.edition.completion,
  });

  const afterEnding = (progress: Progress, result: ModuleResult): void => {
    write(progress);
    if (result.isComplete) void session?.complete(outcome(result));
    else void session?.ending();
  };

  return {
    async connect() {
      const api = await discover(() => findApi(window, standard), clock);
      if (api === null) {
        saved.value = 'no';
        notices.tell('notice.notConnected');
        return null;
      }
      const opened = createLmsSession({
        standard,
        api,
        clock,
        probe: isReachable,
        log: () => undefined,
        onSlow: () => notices.tell('notice.slowLms'),
        onLoginLost: () => notices.tell('notice.relaunch'),
        onState: (state) => {
          if (session !== null) show(state);
        },
      });
      const launch = opened.start();
      if (launch === null) {
        saved.value = 'no';
        notices.tell('notice.notConnected');
        return null;
      }
      learner = launch.learnerId;
      const read = decodeCompact(launch.suspendData, content.codes);
      if (launch.mode !== 'normal') {
        // Nothing is written in review: the sign of the LMS would promise what is not done.
        saved.value = null;
        notices.tell('notice.review');
      } else if (!read.ok && read.reason === 'newer') {
        saved.value = null;
        notices.tell('notice.newerSave');
      } else session = opened;
      addEventListener('pagehide', (event) => {
        if (!event.persisted) opened.finish();
      });
      if (!read.ok) {
        if (read.reason === 'corrupt') {
          unreadable = launch.suspendData;
          notices.tell('notice.keptAside');
        }
        return null;
      }
      unknown = read.unknown;
      held = encodeCompact(read.progress, content.codes, unknown);
      const last = launch.suspendData.split('~')[4] ?? '';
      counter = /^[0-9a-z]{1,5}$/.test(last) ? Number.parseInt(last, 36) : 0;
      return read.progress;
    },
    unreadable: () => unreadable,
    learnerId: () => learner,
    catchUp(progress, result) {
      if (progress.attempts.length === 0) return;
      const isHeld = encodeCompact(progress, content.codes, unknown) === held;
      if (!isHeld) afterEnding(progress, result);
      // The data arrived and the status was lost: the LMS is told of what it does not hold (R24).
      else if (result.isComplete) void session?.complete(outcome(result));
    },
    expect() {
      if (session !== null && saved.value === 'yes') saved.value = 'waiting';
    },
    afterChoice(progress) {
      write(progress);
      void session?.decision();
    },
    afterEnding,
    hidden: () => void session?.hidden(),
    shown: () => void session?.shown(),
  };
};

/** Asks for a small file of the package past every cache: an LMS's «true» says nothing about the network. */
async function isReachable(): Promise<boolean> {
  const answer = await fetch(`data/module.js?probe=${Math.floor(performance.now())}`, {
    method: 'HEAD',
    cache: 'no-store',
  });
  return answer.ok;
}
