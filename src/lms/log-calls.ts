import { type LmsApi, remade } from './lms-api.ts';
import type { LmsCall } from './trial-lms.ts';

/**
 * The same API with every call written into `calls`. Asking for the last error is written too, but its
 * own `error` is the one that stood before: it never changes it (RTE 1.2 §3.3.4.6).
 */
export function logCalls<Api extends LmsApi>(api: Api, calls: LmsCall[], nowMs: () => number): Api {
  const lastError = (): string =>
    'LMSGetLastError' in api ? api.LMSGetLastError() : api.GetLastError();
  return remade(api, (role, call, name) => (...given: string[]): string => {
    const atMs = nowMs();
    const answer = call(...given);
    calls.push({ atMs, name, role, arguments: given, answer, error: lastError() });
    return answer;
  });
}
