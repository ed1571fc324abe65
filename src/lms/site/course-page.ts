import { answersLate, API_FAULTS, blockPage, type Fault, throwsIn } from '../faults.ts';
import { framePage, type LmsKind } from '../frame-page.ts';
import { API_NAMES, remade, type Role, type Standard } from '../lms-api.ts';
import type { Network } from '../strict-lms.ts';
import type { LmsCall, TrialLms } from '../trial-lms.ts';

/** Everything a test may ask of the page of an LMS. Only data, so that it can be sent into the browser. */
export interface CourseOptions {
  lmsKind: LmsKind;
  /** SCORM 1.2 when not said. */
  standard?: Standard;
  packageUrl: string;
  /** Of the frame, in CSS pixels; 836 × 666, as in Moodle, when not said. */
  width?: number;
  height?: number;
  learnerId?: string;
  mode?: 'normal' | 'review' | 'browse';
  record?: Readonly<Record<string, string>>;
  exposes?: 'own' | 'both' | false;
  /** What the frame may do, as its attribute says it. */
  sandbox?: string;
  /** Milliseconds until the API appears on the window. */
  appearsAfterMs?: number;
  /** What the line to the server does from the first; the strict LMS only. */
  network?: Network;
  /** A name of `API_FAULTS`, `throws in <role>`, or `late <milliseconds>` for commits. */
  fault?: string;
}

/** What an LMS holds and was told. */
export interface CourseReport {
  record: Record<string, string>;
  calls: LmsCall[];
  /** Commits that came after a click and before its words. */
  hasty: number;
}

export interface Course {
  launch(options: CourseOptions): void;
  /** The learner leaves the module: the frame goes elsewhere and then away. */
  leave(): Promise<void>;
  report(): CourseReport;
}

declare global {
  var course: Course;
}

let lms: TrialLms | null = null;
let hasty = 0;
let wordsAtClick: string | null = null;

function frameDocument(): Document | null {
  return document.querySelector('iframe')?.contentDocument ?? null;
}

/** All words of the encounter, or of the whole page, to see whether the next have come. */
function words(): string {
  const page = frameDocument();
  return (page?.querySelector('.talk') ?? page?.body)?.textContent ?? '';
}

/** Notes each commit that comes while the words are still those of the last click. */
const watchCommits: Fault = (api) =>
  remade(api, (role, call) => (...given: string[]) => {
    if (role === 'Commit' && wordsAtClick !== null && wordsAtClick === words()) hasty += 1;
    return call(...given);
  });

function faultNamed(name: string): Fault {
  const late = /^late (\d+)$/.exec(name)?.[1];
  if (late !== undefined) return (api) => answersLate(api, { Commit: Number(late) }, blockPage);
  const where = /^throws in (\w+)$/.exec(name)?.[1];
  if (where !== undefined) return (api) => throwsIn(where as Role, api);
  const fault = API_FAULTS[name];
  if (fault === undefined) throw new Error(`no fault ${name}`);
  return fault;
}

globalThis.course = {
  launch({ fault, ...options }) {
    hasty = 0;
    wordsAtClick = null;
    const make = fault === undefined ? watchCommits : faultNamed(fault);
    lms = framePage(window, { width: 836, height: 666, ...options, fault: make });
    const frame = document.querySelector('iframe');
    frame?.addEventListener('load', () => {
      frameDocument()?.addEventListener('click', () => (wordsAtClick = words()), true);
    });
  },
  async leave() {
    const frame = document.querySelector('iframe');
    if (frame === null) return;
    const gone = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = 'about:blank';
    await gone;
    frame.remove();
    for (const name of Object.values(API_NAMES)) Reflect.deleteProperty(window, name);
  },
  report: () => ({ record: { ...lms?.record }, calls: [...(lms?.calls ?? [])], hasty }),
};
