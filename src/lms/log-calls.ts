import { type Scorm12Api, SCORM12_FUNCTIONS } from './scorm12-api.ts';
import type { LmsCall } from './trial-lms.ts';

/**
 * The same API with every call written into `calls`. Asking for the last error is written too, but its
 * own `error` is the one that stood before: it never changes it (RTE 1.2 §3.3.4.6).
 */
export function logCalls(api: Scorm12Api, calls: LmsCall[], nowMs: () => number): Scorm12Api {
  const logged = (name: keyof Scorm12Api) => {
    return (...given: string[]): string => {
      const call: (...values: string[]) => string = api[name].bind(api);
      const atMs = nowMs();
      const answer = call(...given);
      calls.push({ atMs, name, arguments: given, answer, error: api.LMSGetLastError() });
      return answer;
    };
  };
  return Object.fromEntries(
    SCORM12_FUNCTIONS.map((name) => [name, logged(name)]),
  ) as unknown as Scorm12Api;
}
