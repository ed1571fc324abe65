import { createCommitPolicy } from './commit-policy.ts';
import { openReporter, type Reporter } from './encounter-report.ts';
import type { LmsSession, LmsSessionOptions, LmsState, Outcome } from './lms-port.ts';
import type { LmsTrouble } from './lms-trouble.ts';
import { openWire, type WireAnswer } from './lms-wire.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isInSession, readLaunch } from './read-launch.ts';
import { startSessionTime } from './session-time.ts';
import { type ToldStatus, toldStatus } from './told-status.ts';

/** A probe that never answers must not stop every later one. */
const PROBE_PATIENCE_MS = 10_000;
const PRINTABLE_ASCII = /^[\u0020-\u007E]*$/;

/**
 * One learner's session with one LMS: R14 and R17–R25 are kept here, whatever the LMS does and whichever standard it
 * speaks. It knows no progress, only texts and numbers to hand over; nothing here throws.
 */
export function createLmsSession(options: LmsSessionOptions): LmsSession {
  const { clock, log, standard } = options;
  const { elements, exitWords, limits } = standard;
  const nowMs = (): number => clock.nowMs();
  const wire = openWire(options.api, standard, clock);
  const policy = createCommitPolicy(nowMs);
  const time = startSessionTime(nowMs);
  /** Set in this session and not yet confirmed; what a doubtful commit may have lost. */
  const unconfirmed = new Map<string, string>();
  let phase: 'new' | 'open' | 'silent' | 'over' = 'new';
  let wasFresh = false;
  let told: ToldStatus | null = null;
  let reporter: Reporter | null = null;
  let heldBack: Outcome | null = null;
  let lastCommit: LmsState['lastCommit'] = 'none';
  let hasUnsent = false;
  let needsProof = false;
  let needsResend = false;
  let carriedByCommit: [element: string, value: string][] = [];
  let refusedInARow = 0;
  let hasToldLoginLost = false;
  let savedData: string | null = null;

  const trouble = (
    call: LmsTrouble['call'],
    element: string,
    { code, diagnostic }: { code: string; diagnostic: string },
  ): void => log({ call, element, code, diagnostic });

  const state = (): LmsState => ({
    lastCommit,
    hasUnsent,
    isStatusHeldBack: heldBack !== null,
  });
  const tell = (): void => options.onState?.(state());

  function read(element: string): string {
    const answer = wire.get(element);
    if (answer.ok) return answer.value;
    trouble('get', element, answer);
    return '';
  }

  function set(element: string, value: string): boolean {
    const answer = wire.set(element, value);
    if (!answer.ok) {
      trouble('set', element, answer);
      if (answer.code !== 'doubtful') return false;
    }
    unconfirmed.set(element, value);
    hasUnsent = true;
    return true;
  }

  /** Probed when it is first needed: most packages report no encounters. */
  function reports(): Reporter {
    const asked = (element: string): string | null => {
      const answer = wire.get(element);
      if (!answer.ok) trouble('get', element, answer);
      return answer.ok ? answer.value : null;
    };
    return (reporter ??= openReporter(standard, { read: asked, set }));
  }

  function setLeaving(): void {
    set(elements.exit, told?.isFinished() === true ? exitWords.finished : exitWords.incomplete);
    set(elements.sessionTime, standard.timespan(time.elapsedMs()));
  }

  function commit(): void {
    setLeaving();
    const answer = wire.commit();
    carriedByCommit = [...unconfirmed];
    hasUnsent = false;
    lastCommit = 'doubtful';
    needsProof = answer.ok;
    if (!answer.ok) {
      trouble('commit', '', answer);
      needsResend = true;
    }
    noteLogin(answer);
    if (policy.committed(answer.tookMs)) options.onSlow?.();
  }

  function noteLogin(answer: WireAnswer<true>): void {
    const isRefused = !answer.ok && standard.refusedErrors.includes(answer.code);
    refusedInARow = isRefused ? refusedInARow + 1 : 0;
    if (refusedInARow < 2 || hasToldLoginLost) return;
    hasToldLoginLost = true;
    options.onLoginLost?.();
  }

  /** R24: values that a doubtful commit may have lost are changed, committed, and set as wanted again. */
  function resend(): void {
    const wanted = [...unconfirmed];
    const changed = wanted.filter(([element, value]) => {
      const other = standard.differentValue(element, value);
      return other !== null && set(element, other);
    });
    needsResend = false;
    if (changed.length === 0) return;
    const answer = wire.commit();
    if (!answer.ok) trouble('commit', '', answer);
    for (const [element, value] of changed) set(element, value);
  }

  function sendOutcome(outcome: Outcome): void {
    if (told?.send(outcome) === true) heldBack = null;
  }

  async function isNetworkUp(): Promise<boolean> {
    const patience = new Promise<boolean>((resolve) => {
      clock.after(PROBE_PATIENCE_MS, () => resolve(false));
    });
    const answer = (async () => options.probe())().catch(() => false);
    const isUp = (await Promise.race([answer, patience])) === true;
    if (!isUp) trouble('probe', '', { code: 'offline', diagnostic: '' });
    return isUp;
  }

  async function prove(): Promise<void> {
    const carried = carriedByCommit;
    needsProof = false;
    if (!(await isNetworkUp())) {
      needsResend = true;
      return;
    }
    // What was set or committed while we asked is not proven by the answer.
    for (const [element, value] of carried) {
      if (unconfirmed.get(element) === value) unconfirmed.delete(element);
    }
    if (!needsProof && !needsResend) lastCommit = 'confirmed';
  }

  async function bringOver(mayCommit: boolean): Promise<void> {
    if (phase !== 'open') return;
    let isDue = mayCommit && hasUnsent;
    if (heldBack !== null || (needsResend && mayCommit)) {
      if (await isNetworkUp()) {
        if (phase !== 'open') return;
        if (needsResend) resend();
        if (heldBack !== null) sendOutcome(heldBack);
        isDue = true;
      }
      if (phase !== 'open') return;
    }
    if (isDue) commit();
    tell();
    if (needsProof) await prove();
    tell();
  }

  const transfer = oneAtATime(bringOver);

  return {
    start() {
      if (phase !== 'new') return null;
      const opened = wire.initialize();
      if (!opened.ok) {
        trouble('initialize', '', opened);
        if (!isInSession(wire, standard)) {
          phase = 'over';
          return null;
        }
      }
      const launch = readLaunch(read, standard);
      phase = launch.mode === 'normal' ? 'open' : 'silent';
      wasFresh = launch.wasFresh;
      told = toldStatus(standard, launch, set);
      if (phase === 'open' && wasFresh) {
        told.begin();
        commit();
        tell();
        void transfer(false);
      }
      return launch;
    },
    save(suspendData, location) {
      if (phase !== 'open') return 'silent';
      time.active();
      const isLong = suspendData.length > limits.suspendData;
      if (isLong || !PRINTABLE_ASCII.test(suspendData)) {
        const code = isLong ? 'too-long' : 'not-ascii';
        trouble('save', elements.suspendData, { code, diagnostic: String(suspendData.length) });
        return 'refused';
      }
      const isKept = suspendData === savedData || set(elements.suspendData, suspendData);
      if (isKept) savedData = suspendData;
      if (location !== undefined && PRINTABLE_ASCII.test(location)) {
        set(elements.location, location.slice(0, limits.location));
      }
      tell();
      return isKept ? 'kept' : 'refused';
    },
    decision() {
      time.active();
      return transfer(policy.isDue());
    },
    ending() {
      time.active();
      return transfer(true);
    },
    hidden() {
      time.hidden();
      // At once: a hidden page may never get another turn.
      if (phase === 'open' && hasUnsent) commit();
      return transfer(true);
    },
    shown() {
      time.shown();
      return transfer(policy.isDue());
    },
    complete(outcome) {
      if (told?.isNews(outcome) === true) heldBack = outcome;
      return transfer(true);
    },
    standing: (encounter) => (phase === 'open' ? reports().standing(encounter) : 'unknown'),
    report(encounter) {
      if (phase === 'open') reports().tell(encounter);
    },
    finish() {
      const before = phase;
      phase = 'over';
      if (before === 'new' || before === 'over') return;
      // Moodle's SCORM 1.2 stores `completed` when it is finished without a status, in browse mode too (R19).
      if (before === 'silent' && wasFresh) return;
      if (before === 'open') {
        // The last chance: there is nothing left to hold back for.
        if (needsResend) resend();
        if (heldBack !== null) sendOutcome(heldBack);
        // Some LMSes keep only what was committed, so Finish is not trusted to do it.
        if (hasUnsent) commit();
        else setLeaving();
      }
      const answer = wire.finish();
      if (!answer.ok) trouble('finish', '', answer);
    },
    state,
  };
}
