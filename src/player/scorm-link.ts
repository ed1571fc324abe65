import type { Signal } from '@preact/signals';
import type { ModuleResult } from '../attempt/module-result.ts';
import type { Progress } from '../attempt/progress.ts';
import { discover } from '../progress/lms/discover.ts';
import { findApi } from '../progress/lms/find-api.ts';
import type { LmsSession, LmsState } from '../progress/lms/lms-port.ts';
import { type LmsRecord, openLmsRecord } from '../progress/lms/lms-record.ts';
import { createLmsSession } from '../progress/lms/lms-session.ts';
import type { LmsStandard } from '../progress/lms/lms-standard.ts';
import { LMS_STANDARDS } from '../progress/lms/standards.ts';
import { encountersOf } from '../scenario/module.ts';
import type { Content } from './content.ts';
import { encounterReport } from './encounter-reports.ts';
import type { LmsLink } from './lms-link.ts';
import type { Saved } from './local-copy.ts';
import type { Notices } from './notices.ts';
import type { PageHost } from './page-host.ts';

interface Parts {
  /** The standard of the package: the LMS's other API is not looked at (R13). */
  standard: LmsStandard['name'];
  content: Pick<Content, 'codes' | 'edition' | 'module' | 'scenario'>;
  /** Resolves when an encounter’s machine has come; never rejects. */
  bring(encounter: string): Promise<void>;
  notices: Pick<Notices, 'tell'>;
  page: Pick<PageHost, 'window' | 'clock' | 'follow' | 'isReachable'>;
  /** The sign that the learner sees. */
  saved: Signal<Saved | null>;
}

export type OpenScormLink = (parts: Parts) => Omit<LmsLink, 'saved'>;

/** The learner's record in an LMS that speaks SCORM. Everything it says is taken as hostile. */
export const scormLink: OpenScormLink = (parts) => {
  const { standard: name, content, notices, page, saved } = parts;
  const standard = LMS_STANDARDS[name];
  let session: LmsSession | null = null;
  let learner = '';
  let record: LmsRecord | null = null;
  /** The LMS did not take the newest value: what it commits then is an older one. */
  let isRefused = false;

  const show = ({ lastCommit, hasUnsent }: LmsState): void => {
    if (isRefused) saved.value = 'no';
    // Nothing was sent in this session: what the sign says of the launch stands.
    else if (lastCommit === 'none' && !hasUnsent) return;
    else saved.value = lastCommit === 'confirmed' && !hasUnsent ? 'yes' : 'waiting';
  };
  let unreadable: string | null = null;

  const write = (progress: Progress): void => {
    if (session === null || record === null) return;
    const answer = session.save(record.text(progress));
    isRefused = answer === 'refused';
    show(session.state());
  };

  const outcome = (result: ModuleResult): { score: number; status: 'completed' | 'passed' } => ({
    score: result.score,
    status: content.edition.completion,
  });

  /** Ended before this launch, in an LMS that cannot say what it was told: telling twice would be worse than not at all. */
  const past = new Set<string>();
  const report = (progress: Progress, id: string): void => {
    const found = past.has(id) ? null : encounterReport(content, progress, id);
    if (found !== null) session?.report(found);
  };

  /** Tells of every encounter whose end the LMS does not hold. */
  const reportMissing = async (progress: Progress): Promise<void> => {
    for (const { id } of encountersOf(content.module)) {
      const best = progress.encounters[id]?.best ?? null;
      if (session === null || best === null) continue;
      const standing = session.standing(id);
      if (standing === 'unknown') past.add(id);
      else if (standing === null || standing < best) {
        await parts.bring(id);
        report(progress, id);
      }
    }
    void session?.ending();
  };

  const afterEnding = (progress: Progress, result: ModuleResult): void => {
    write(progress);
    if (content.edition.interactions === true)
      for (const id of Object.keys(progress.encounters)) report(progress, id);
    if (result.isComplete) void session?.complete(outcome(result));
    else void session?.ending();
  };

  return {
    async connect() {
      const api = await discover(() => findApi(page.window, standard), page.clock);
      if (api === null) {
        saved.value = 'no';
        notices.tell('notice.notConnected');
        return null;
      }
      const opened = createLmsSession({
        standard,
        api,
        clock: page.clock,
        probe: page.isReachable,
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
      const read = openLmsRecord(launch.suspendData, content.codes);
      if (launch.mode !== 'normal') {
        // Nothing is written in review: the sign of the LMS would promise what is not done.
        saved.value = null;
        notices.tell('notice.review');
      } else if (read.refusal === 'newer') {
        saved.value = null;
        notices.tell('notice.newerSave');
      } else session = opened;
      page.follow({
        leaving(isKept) {
          if (!isKept) opened.finish();
        },
      });
      record = read;
      if (read.refusal === 'corrupt') {
        unreadable = launch.suspendData;
        notices.tell('notice.keptAside');
      }
      return read.refusal === null ? read.progress : null;
    },
    unreadable: () => unreadable,
    learnerId: () => learner,
    holds: (progress) => record?.holds(progress) === true,
    catchUp(progress, result) {
      if (progress.attempts.length === 0) return;
      if (content.edition.interactions === true) void reportMissing(progress);
      if (record?.holds(progress) !== true) {
        afterEnding(progress, result);
        return;
      }
      // It gave it back itself: no word of the LMS’s is trusted for this sign.
      if (session !== null) saved.value = 'yes';
      // The data arrived and the status was lost: the LMS is told of what it does not hold (R24).
      if (result.isComplete) void session?.complete(outcome(result));
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
