/**
 * The functions of an LMS's SCORM 1.2 API that the player uses. What they really do is anybody's guess:
 * the answers are `unknown`, and each may throw.
 */
export interface ForeignApi {
  LMSInitialize(parameter: string): unknown;
  LMSFinish(parameter: string): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: string): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString?(code: string): unknown;
  LMSGetDiagnostic?(code: string): unknown;
}

/** Far more than the seven that R11 asks for, and still an end when a window lies about its parent. */
const MOST_WINDOWS_IN_A_CHAIN = 50;

const NEEDED = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
] as const satisfies readonly (keyof ForeignApi)[];

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
function isApi(value: unknown): value is ForeignApi {
  return isObject(value) && NEEDED.every((name) => typeof peek(value, name) === 'function');
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
 * Finds the SCORM 1.2 API (R11): in the window itself and its parents, at least seven up, then in the
 * opener of each of them and that one's parents. A cross-origin window in between is passed by, not
 * stumbled over. Only `API` is looked for (R13): a package for 1.2 leaves `API_1484_11` alone even
 * where an LMS shows both. Null when there is none; never throws.
 */
export function findApi(start: unknown): ForeignApi | null {
  const own = chainFrom(start);
  const windows = [...own, ...own.flatMap((window) => chainFrom(peek(window, 'opener')))];
  for (const window of windows) {
    const api = peek(window, 'API');
    if (isApi(api)) return api;
  }
  return null;
}
