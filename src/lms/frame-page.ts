import type { Scorm12Api } from './scorm12-api.ts';
import { ScormAgainLms } from './scorm-again-lms.ts';
import { StrictScorm12Lms, type StrictLmsOptions } from './strict-scorm12-lms.ts';
import type { TrialLms } from './trial-lms.ts';

export interface FramePageOptions extends StrictLmsOptions {
  lmsKind: 'strict' | 'scorm-again';
  /** CSS pixels of the frame: 836 × 666 in a Moodle as it is delivered. */
  width: number;
  height: number;
  packageUrl: string;
  /** Makes the API hostile before the content sees it; one of `faults.ts`. */
  fault?: (api: Scorm12Api) => Scorm12Api;
  /** Milliseconds until the API appears on the window. */
  appearsAfterMs?: number;
  /** `false`: no API at all. `both`: an `API_1484_11` beside it, which the content must not touch. */
  exposes?: 'API' | 'both' | false;
}

/** An `API_1484_11` that must not be used: whoever calls it is told so. */
function forbidden2004(): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => () => {
        throw new Error(`API_1484_11.${String(name)} was called by a SCORM 1.2 package`);
      },
    },
  );
}

/** Puts an LMS on the window and the package into a frame below it, as an LMS's player page does. */
export function framePage(page: Window, options: FramePageOptions): TrialLms {
  const timed = { nowMs: () => page.performance.now(), ...options };
  const lms = options.lmsKind === 'strict' ? new StrictScorm12Lms(timed) : new ScormAgainLms(timed);
  const api = options.fault?.(lms.api) ?? lms.api;
  const exposes = options.exposes ?? 'API';
  if (exposes === 'both') Object.assign(page, { API_1484_11: forbidden2004() });
  const expose = (): unknown => exposes !== false && Object.assign(page, { API: api });
  if (options.appearsAfterMs === undefined) expose();
  else page.setTimeout(expose, options.appearsAfterMs);
  const frame = page.document.createElement('iframe');
  frame.id = 'scorm_object';
  frame.width = String(options.width);
  frame.height = String(options.height);
  frame.src = options.packageUrl;
  page.document.body.append(frame);
  return lms;
}
