import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Attempt, codesOf } from '../attempt/attempt.ts';
import { keepStep, newestAttempt, nextNumber, runningAttempt } from '../attempt/keep.ts';
import { mergeProgress } from '../attempt/merge.ts';
import { moduleResult, type ModuleResult } from '../attempt/module-result.ts';
import { noProgress, type Progress } from '../attempt/progress.ts';
import { advance, choose, isChoosing, replay } from '../attempt/replay.ts';
import type { Profession } from '../scenario/scenario.ts';
import { type Content, type Failure, failureOf } from './content.ts';
import { openDeviceFirst } from './device-first.ts';
import type { Encounter } from './encounter.ts';
import type { LmsLink } from './lms-link.ts';
import type { LocalCopy } from './local-copy.ts';
import type { Notices } from './notices.ts';
import type { PageHost } from './page-host.ts';
import { renumberBegun } from './renumber-begun.ts';

export type Screen = 'title' | 'unit' | 'encounter' | 'debrief' | 'pause';

export interface Session {
  readonly content: Content;
  readonly screen: ReadonlySignal<Screen>;
  readonly encounter: ReadonlySignal<Encounter | null>;
  readonly progress: ReadonlySignal<Progress>;
  readonly result: ReadonlySignal<ModuleResult>;
  readonly profession: ReadonlySignal<Profession>;
  /** The encounter whose words are still on their way; null when nothing is waited for. */
  readonly awaited: ReadonlySignal<string | null>;
  /** Set once a step has failed: what was kept is kept, and only a reload leads on. */
  readonly failure: ReadonlySignal<Failure | null>;
  setProfession(profession: Profession): void;
  show(screen: Screen): void;
  /** Opens an encounter where it was left, else from the start. */
  open(scenario: string): void;
  restart(): void;
  goOn(): void;
  choose(id: string): void;
  /** A new attempt that begins with the choices before the given one. */
  retryFrom(index: number): void;
  /** Looks back on the newest finished attempt. */
  lookBack(scenario: string): void;
  /** Takes in what a store or the LMS gave back, at any time. */
  receive(progress: Progress): void;
  /** Takes in what another page has written since this one last had its turn: one stands where that one left. */
  returnTo(progress: Progress): void;
  forget(): void;
}

interface Parts {
  content: Content;
  local: LocalCopy;
  lms: LmsLink;
  notices: Notices;
  page: Pick<PageHost, 'afterPaint' | 'clock' | 'follow'>;
  /** Resolves when an encounter can be played; never rejects. */
  bring(scenario: string): Promise<void>;
  /** Three characters for attempts begun here. */
  device: string;
}

/** Ties screens, log and stores together. One direction: a step changes the state, the state is kept. */
export function openSession({ content, local, lms, notices, page, bring, device }: Parts): Session {
  const screen = signal<Screen>('title');
  const encounter = signal<Encounter | null>(null);
  const progress = signal<Progress>(noProgress());
  const chosenProfession = signal<Profession | null>(null);
  const result = computed(() => moduleResult(content.module, progress.value));
  const profession = computed(
    () => chosenProfession.value ?? progress.value.attempts.at(-1)?.profession ?? 'annet',
  );
  /** False until the learner does something in the open encounter: till then, what a store gives back may move it. */
  let hasActed = false;
  const awaited = signal<string | null>(null);
  const failure = signal<Failure | null>(null);
  const toLms = openDeviceFirst(page.clock);
  let unsaved: 'step' | 'choice' | 'ending' | null = null;

  const flush = (): void => {
    const kind = unsaved;
    unsaved = null;
    if (kind === null) return;
    const [kept, reached] = [progress.value, result.value];
    const isKept = local.save(kept, kind === 'ending');
    if (kind === 'step') return;
    void toLms.afterwards(isKept, () => {
      if (kind === 'choice') lms.afterChoice(kept);
      else lms.afterEnding(kept, reached);
    });
  };

  const keep = (next: Encounter, kind: 'step' | 'choice'): void => {
    const kept = keepStep(progress.value, next.attempt, next.state);
    hasActed = true;
    // Kept only after the next paint: until then neither sign may say that it is.
    local.expect();
    if (kind === 'choice') lms.expect();
    progress.value = kept;
    encounter.value = next;
    const isEnding = next.state.moment.ending !== null;
    if (isEnding) unsaved = 'ending';
    else if (unsaved !== 'ending' && unsaved !== 'choice') unsaved = kind;
    page.afterPaint(flush);
  };

  /** A step that fails must not leave a page on which nothing happens. */
  const guarded =
    <Given extends unknown[]>(step: (...given: Given) => void) =>
    (...given: Given): void => {
      try {
        step(...given);
      } catch (error) {
        // Broken content passed the outer look at it: the screen says so.
        failure.value = failureOf(error);
      }
    };

  const scenarioOf = (id: string) => {
    const scenario = content.scenario(id);
    if (scenario === undefined) throw new Error(`no scenario ${id}`);
    return scenario;
  };

  /** Takes a step into an encounter: at once, or when what it needs has come and nobody has gone elsewhere. */
  const enter = (id: string, next: 'encounter' | 'debrief', step: () => void): void => {
    awaited.value = null;
    if (content.scenario(id) !== undefined) {
      step();
      return;
    }
    encounter.value = null;
    awaited.value = id;
    screen.value = next;
    const isStill = (): boolean => awaited.value === id && screen.value === next;
    void bring(id).then(guarded(() => isStill() && enter(id, next, step)));
  };

  const freshAttempt = (id: string, log: string): Attempt => ({
    scenario: id,
    number: nextNumber(progress.value, id),
    device,
    profession: profession.value,
    fingerprint: (content.fingerprints[id] ?? '0000').slice(0, 4),
    log,
    steps: 0,
    finished: null,
  });

  const begin = (attempt: Attempt, isOnCard: boolean): void => {
    const state = replay(scenarioOf(attempt.scenario), attempt);
    encounter.value = { attempt, state, isOnCard, spoken: null };
    screen.value = 'encounter';
    hasActed = false;
  };

  /** From the start: an encounter with its title card, a talk at once. */
  const start = (id: string): void =>
    begin(freshAttempt(id, ''), !Object.hasOwn(content.talks, id));

  /** Goes on with an attempt, or from the nearest checkpoint when the content no longer follows its log. */
  const resume = (attempt: Attempt): void => {
    const state = replay(scenarioOf(attempt.scenario), attempt);
    if (state.aside === '') {
      begin(attempt, false);
      return;
    }
    notices.tell('encounter.moved');
    begin({ ...freshAttempt(attempt.scenario, state.log), steps: state.steps }, false);
  };

  const session: Session = {
    content,
    screen,
    encounter,
    progress,
    result,
    profession,
    awaited,
    failure,
    setProfession(value) {
      chosenProfession.value = value;
    },
    show(next) {
      awaited.value = null;
      screen.value = next;
      if (next === 'pause') {
        flush();
        toLms.now();
        lms.hidden();
      }
    },
    open: guarded((id) =>
      enter(id, 'encounter', () => {
        const running = runningAttempt(progress.value, id);
        if (running !== null) resume(running);
        else start(id);
      }),
    ),
    restart: guarded(() => {
      const current = encounter.value;
      if (current !== null) start(current.attempt.scenario);
    }),
    goOn: guarded(() => {
      const current = encounter.value;
      if (current === null) return;
      if (current.isOnCard) {
        hasActed = true;
        encounter.value = { ...current, isOnCard: false };
        return;
      }
      const state = advance(current.state);
      if (state === current.state) return;
      keep({ ...current, state, spoken: null }, 'step');
    }),
    choose: guarded((id) => {
      const current = encounter.value;
      if (current === null || current.isOnCard || !isChoosing(current.state)) return;
      const state = choose(current.state, id);
      if (state === current.state) return;
      keep({ ...current, state, spoken: id }, 'choice');
    }),
    retryFrom: guarded((index) => {
      const current = encounter.value;
      if (current === null) return;
      const log = codesOf(current.state.log).slice(0, index).join('');
      const attempt = {
        ...freshAttempt(current.attempt.scenario, log),
        profession: current.attempt.profession,
      };
      let state = replay(scenarioOf(attempt.scenario), attempt);
      while (!isChoosing(state) && state.moment.ending === null) state = advance(state);
      screen.value = 'encounter';
      keep(
        { attempt: { ...attempt, log: state.log }, state, isOnCard: false, spoken: null },
        'choice',
      );
    }),
    lookBack: guarded((id) => {
      const attempts = progress.value.attempts.filter((attempt) => attempt.finished !== null);
      const last = newestAttempt({ ...progress.value, attempts }, id);
      if (last === null) return;
      enter(id, 'debrief', () => {
        begin(last, false);
        screen.value = 'debrief';
      });
    }),
    receive: guarded((received) => {
      const open = encounter.value;
      const isBegunHere = open !== null && hasActed && open.attempt.device === device;
      const moved = isBegunHere
        ? renumberBegun({
            encounter: open,
            progress: progress.value,
            received,
            scenario: scenarioOf(open.attempt.scenario),
          })
        : null;
      if (moved !== null) {
        progress.value = moved.progress;
        encounter.value = moved.encounter;
      }
      progress.value = mergeProgress(progress.value, received);
      local.save(progress.value, false);
      const current = encounter.value;
      if (current === null || hasActed || screen.value !== 'encounter') return;
      const running = runningAttempt(progress.value, current.attempt.scenario);
      if (running === null) {
        begin(freshAttempt(current.attempt.scenario, ''), current.isOnCard);
        return;
      }
      if (running.log === current.state.log && running.steps === current.state.steps) return;
      notices.tell('encounter.resumed');
      resume(running);
    }),
    returnTo(written) {
      hasActed = false;
      session.receive(written);
    },
    forget() {
      progress.value = noProgress();
      encounter.value = null;
      screen.value = 'title';
    },
  };
  page.follow({
    shown: lms.shown,
    hidden() {
      flush();
      toLms.now();
      lms.hidden();
    },
    // Before the LMS is told goodbye: this one was asked first.
    leaving() {
      flush();
      toLms.now();
    },
  });
  return session;
}
