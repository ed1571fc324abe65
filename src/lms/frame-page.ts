import { API_NAMES, type LmsApi, type Standard } from './lms-api.ts';
import type { Fault } from './faults.ts';
import { ScormAgain12Lms, ScormAgain2004Lms } from './scorm-again-lms.ts';
import type { StrictLmsOptions } from './strict-lms.ts';
import { StrictScorm12Lms } from './strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from './strict-scorm2004-lms.ts';
import type { TrialLms } from './trial-lms.ts';

export type LmsKind = 'strict' | 'scorm-again';

export interface FramePageOptions extends StrictLmsOptions {
  lmsKind: LmsKind;
  /** Which standard the LMS speaks; SCORM 1.2 unless said. */
  standard?: Standard;
  /** CSS pixels of the frame: 836 × 666 in a Moodle as it is delivered. */
  width: number;
  height: number;
  packageUrl: string;
  /** Makes the API hostile before the content sees it; one of `faults.ts`. */
  fault?: Fault;
  /** Milliseconds until the API appears on the window. */
  appearsAfterMs?: number;
  /** `false`: no API at all. `both`: that of the other standard beside it, which the content must not touch. */
  exposes?: 'own' | 'both' | false;
  /** What the frame may do, as its attribute says it; everything when not said. */
  sandbox?: string;
}

/** A new LMS of a kind and a standard. */
export function openTrialLms(
  kind: LmsKind,
  standard: Standard,
  options: StrictLmsOptions,
): TrialLms {
  if (standard === 'scorm12')
    return kind === 'strict' ? new StrictScorm12Lms(options) : new ScormAgain12Lms(options);
  return kind === 'strict' ? new StrictScorm2004Lms(options) : new ScormAgain2004Lms(options);
}

/** An API that must not be used: whoever calls it is told so. */
function forbidden(apiName: string): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => () => {
        throw new Error(`${apiName}.${String(name)} was called by a package of the other standard`);
      },
    },
  );
}

/** Puts an LMS on the window and the package into a frame below it, as an LMS's player page does. */
export function framePage(page: Window, options: FramePageOptions): TrialLms {
  const timed = { nowMs: () => page.performance.now(), ...options };
  const { lmsKind, standard = 'scorm12', exposes = 'own' } = options;
  const lms = openTrialLms(lmsKind, standard, timed);
  const api: LmsApi = options.fault?.(lms.api) ?? lms.api;
  const other = API_NAMES[standard === 'scorm12' ? 'scorm2004' : 'scorm12'];
  if (exposes === 'both') Object.assign(page, { [other]: forbidden(other) });
  const expose = (): unknown =>
    exposes !== false && Object.assign(page, { [API_NAMES[standard]]: api });
  if (options.appearsAfterMs === undefined) expose();
  else page.setTimeout(expose, options.appearsAfterMs);
  const frame = page.document.createElement('iframe');
  frame.id = 'scorm_object';
  frame.width = String(options.width);
  frame.height = String(options.height);
  if (options.sandbox !== undefined) frame.setAttribute('sandbox', options.sandbox);
  frame.src = options.packageUrl;
  page.document.body.append(frame);
  return lms;
}
