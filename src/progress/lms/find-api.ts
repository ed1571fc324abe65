import type { LmsStandard } from './lms-standard.ts';

/**
 * An LMS's API. What its functions really do is anybody's guess: the answers are `unknown`, each may throw, and a name
 * may hold no function at all.
 */
export type ForeignApi = object;

/** Far more than the seven that R11 asks for, and still an end when a window lies about its parent. */
const MOST_WINDOWS_IN_A_CHAIN = 50;

const NEEDED = ['initialize', 'finish', 'get', 'set', 'commit'] as const;

/** A property of a window that may belong to a stranger: `undefined` where reading it is forbidden. */
function peek(owner: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(owner), name);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** An element with the id `API` is a property of its window too, so the name alone proves nothing. */
function isApi(value: unknown, { functions }: LmsStandard): value is ForeignApi {
  return isObject(value) && NEEDED.every((of) => typeof peek(value, functions[of]) === 'function');
}

/** The window, its parent, that one's parent and so on, as far as the browser lets itself be asked. */
function chainFrom(start: unknown): object[] {
  const chain: object[] = [];
  let current = start;
  while (isObject(current) && !chain.includes(current) && chain.length < MOST_WINDOWS_IN_A_CHAIN) {
    chain.push(current);
    current = peek(current, 'parent');
  }
  return chain;
}

/**
 * Finds the API of a standard (R11): in the window itself and its parents, at least seven up, then in the opener of
 * each of them and that one's parents. A cross-origin window in between is passed by, not stumbled over. Only the one
 * standard is looked for (R13): its package leaves the other's API alone even where an LMS shows both. Null when there
 * is none; never throws.
 */
export function findApi(start: unknown, standard: LmsStandard): ForeignApi | null {
  const own = chainFrom(start);
  const windows = [...own, ...own.flatMap((window) => chainFrom(peek(window, 'opener')))];
  for (const window of windows) {
    const api = peek(window, standard.apiName);
    if (isApi(api, standard)) return api;
  }
  return null;
}
