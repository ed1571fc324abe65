import { type Scorm12Api, SCORM12_FUNCTIONS } from './scorm12-api.ts';

type AnyFunction = (...given: string[]) => unknown;

/** What an LMS may do instead of answering. Typed as the API, because the content cannot know. */
function answering(api: Scorm12Api, make: (name: keyof Scorm12Api, call: AnyFunction) => unknown) {
  const functions = SCORM12_FUNCTIONS.map((name) => [name, make(name, api[name].bind(api))]);
  return Object.fromEntries(functions) as unknown as Scorm12Api;
}

function always(answer: unknown): (api: Scorm12Api) => Scorm12Api {
  return (api) => answering(api, () => () => answer);
}

/** Does what it should and answers in another shape. */
function inShape(shape: (answer: unknown) => unknown): (api: Scorm12Api) => Scorm12Api {
  return (api) =>
    answering(
      api,
      (_, call) =>
        (...given: string[]) =>
          shape(call(...given)),
    );
}

/** Every way of being a bad LMS that needs nothing but the API. The content must survive each of them. */
export const API_FAULTS: Readonly<Record<string, (api: Scorm12Api) => Scorm12Api>> = {
  throws: (api) =>
    answering(api, (name) => () => {
      throw new Error(`${name} threw`);
    }),
  'throws a string': (api) =>
    answering(api, () => () => {
      // oxlint-disable-next-line no-throw-literal -- old LMS scripts do throw strings
      throw 'Permission denied';
    }),
  'answers ""': always(''),
  'answers true': always(true),
  'answers false': always(false),
  'answers 1': always(1),
  'answers NaN': always(Number.NaN),
  'answers an object': always({ length: 3 }),
  'answers null': always(null),
  'answers undefined': always(undefined),
  'answers nonsense': always('<html>Logg inn</html>'),
  'answers a symbol': always(Symbol('lms')),
  'answers a promise': (api) =>
    answering(
      api,
      (_, call) =>
        (...given: string[]) =>
          Promise.resolve(call(...given)),
    ),
  'answers booleans for words': inShape((answer) =>
    answer === 'true' ? true : answer === 'false' ? false : answer,
  ),
  'answers numbers for codes': inShape((answer) =>
    typeof answer === 'string' && /^\d+$/.test(answer) ? Number(answer) : answer,
  ),
  'answers with String objects': inShape((answer) => Object(answer)),
  'commits nothing and says true': (api) =>
    answering(api, (name, call) =>
      name === 'LMSCommit' || name === 'LMSFinish' ? () => 'true' : call,
    ),
  'is read only': (api) => {
    let refused = false;
    return answering(api, (name, call) => (...given: string[]) => {
      if (name === 'LMSGetLastError') return refused ? '403' : call(...given);
      refused = name === 'LMSSetValue';
      return refused ? 'false' : call(...given);
    });
  },
  'has only half the functions': (api) =>
    answering(api, (name, call) =>
      ['LMSInitialize', 'LMSGetValue', 'LMSSetValue'].includes(name) ? call : undefined,
    ),
};

/** Throws in one function and works in the others. */
export function throwsIn(name: keyof Scorm12Api, api: Scorm12Api): Scorm12Api {
  return answering(api, (each, call) =>
    each === name
      ? () => {
          throw new Error(`${name} threw`);
        }
      : call,
  );
}

/**
 * Answers late: `block` holds the page for so long before the answer, as a synchronous request does.
 * In a test it moves the clock; in a page it is a loop.
 */
export function answersLate(
  api: Scorm12Api,
  ms: Partial<Record<keyof Scorm12Api, number>>,
  block: (ms: number) => void,
): Scorm12Api {
  return answering(api, (name, call) => (...given: string[]) => {
    block(ms[name] ?? 0);
    return call(...given);
  });
}

/** An LMS whose server can be taken away and brought back; meanwhile it says "true" and stores nothing. */
export function goesOffline(api: Scorm12Api): { api: Scorm12Api; line: { isUp: boolean } } {
  const line = { isUp: true };
  const wrapped = answering(api, (name, call) =>
    name === 'LMSCommit' || name === 'LMSFinish'
      ? (...given: string[]) => (line.isUp ? call(...given) : 'true')
      : call,
  );
  return { api: wrapped, line };
}

/** Holds the page without an answer, as a synchronous request to a slow server does. */
export function blockPage(ms: number): void {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs);
}
