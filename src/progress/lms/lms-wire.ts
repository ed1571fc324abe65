import type { ForeignApi } from './find-api.ts';
import type { LmsFunctions, LmsStandard } from './lms-standard.ts';
import type { MonotoneClock } from './monotone-clock.ts';

/**
 * Why a call gave nothing: `threw`; `doubtful` (the answer was no answer, it may have worked or not); or
 * the error code that the LMS named, `405`.
 */
export type WireCode = 'threw' | 'doubtful' | `${number}`;

export type WireAnswer<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: WireCode; diagnostic: string };

/** What a commit or a finish gave, and how long it held the page. */
export type TimedAnswer = WireAnswer<true> & { tookMs: number };

/** The functions of an LMS's API as calls that never throw and never lie about what they know. */
export interface LmsWire {
  initialize(): WireAnswer<true>;
  get(element: string): WireAnswer<string>;
  set(element: string, value: string): WireAnswer<true>;
  commit(): TimedAnswer;
  finish(): TimedAnswer;
}

const MOST_DIAGNOSTIC = 200;

/** Text of a foreign value; some (a symbol, an object without prototype) cannot even be made text. */
function textOf(value: unknown): string {
  try {
    return `${typeof value}: ${String(value)}`.slice(0, MOST_DIAGNOSTIC);
  } catch {
    return typeof value;
  }
}

/** A string as given, a String object unpacked, a number spelled out; anything else is null. */
function wordOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  try {
    // By its tag, because the String of another frame is no instance of ours.
    const tag: unknown = Object.prototype.toString.call(value);
    return tag === '[object String]' ? String(value) : null;
  } catch {
    return null;
  }
}

/** Opens the wire to an API that was found. Nothing is called yet; every call may be made at any time. */
export function openWire(
  api: ForeignApi,
  { functions, emptyError }: LmsStandard,
  clock: Pick<MonotoneClock, 'nowMs'>,
): LmsWire {
  /** Throws what the API throws, and where it has no such function. */
  const call = (what: keyof LmsFunctions, ...given: string[]): unknown =>
    Reflect.apply(Reflect.get(api, functions[what]), api, given);

  const threw = (error: unknown): { ok: false; code: WireCode; diagnostic: string } => ({
    ok: false,
    code: 'threw',
    diagnostic: textOf(error),
  });

  /** The LMS's own error code after a refused call; null where it cannot name one. */
  function lastError(): `${number}` | null {
    try {
      const word = wordOf(call('lastError'));
      return word !== null && /^\d{1,5}$/.test(word) ? (word as `${number}`) : null;
    } catch {
      return null;
    }
  }

  function diagnosticOf(code: string): string {
    try {
      return (wordOf(call('errorString', code)) ?? '').slice(0, MOST_DIAGNOSTIC);
    } catch {
      return '';
    }
  }

  function refusal(code: `${number}`): { ok: false; code: WireCode; diagnostic: string } {
    return { ok: false, code, diagnostic: diagnosticOf(code) };
  }

  /** Only "true", and a boolean that an LMS takes for it, is a yes (RTE 1.2 §3.3.4: CMIBoolean; 2004 says it in a string). */
  function judge(ask: () => unknown): WireAnswer<true> {
    let answer: unknown;
    try {
      answer = ask();
    } catch (error) {
      return threw(error);
    }
    const word = typeof answer === 'boolean' ? String(answer) : wordOf(answer);
    if (word === 'true') return { ok: true, value: true };
    if (word === 'false') return refusal(lastError() ?? '101');
    return { ok: false, code: 'doubtful', diagnostic: textOf(answer) };
  }

  function timed(ask: () => unknown): TimedAnswer {
    const startedMs = clock.nowMs();
    const answer = judge(ask);
    const tookMs = clock.nowMs() - startedMs;
    return { ...answer, tookMs: tookMs > 0 ? tookMs : 0 };
  }

  return {
    initialize: () => judge(() => call('initialize', '')),
    get(element) {
      let answer: unknown;
      try {
        answer = call('get', element);
      } catch (error) {
        return threw(error);
      }
      const word = wordOf(answer);
      if (word === null) return { ok: false, code: 'doubtful', diagnostic: textOf(answer) };
      // An empty answer is a value or a failure; only the error code tells which.
      const error = word === '' ? lastError() : null;
      const isEmpty = error === null || error === '0' || error === emptyError;
      return isEmpty ? { ok: true, value: word } : refusal(error);
    },
    set: (element, value) => judge(() => call('set', element, value)),
    commit: () => timed(() => call('commit', '')),
    finish: () => timed(() => call('finish', '')),
  };
}
