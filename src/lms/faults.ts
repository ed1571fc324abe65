import { type LmsApi, remade, type Role } from './lms-api.ts';

/** What an LMS may do instead of answering. Typed as the API, because the content cannot know. */
export type Fault = <Api extends LmsApi>(api: Api) => Api;

function always(answer: unknown): Fault {
  return (api) => remade(api, () => () => answer);
}

/** Does what it should and answers in another shape. */
function inShape(shape: (answer: unknown) => unknown): Fault {
  return (api) =>
    remade(
      api,
      (_, call) =>
        (...given: string[]) =>
          shape(call(...given)),
    );
}

/** Every way of being a bad LMS that needs nothing but the API. The content must survive each of them. */
export const API_FAULTS: Readonly<Record<string, Fault>> = {
  throws: (api) =>
    remade(api, (role) => () => {
      throw new Error(`${role} threw`);
    }),
  'throws a string': (api) =>
    remade(api, () => () => {
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
    remade(
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
    remade(api, (role, call) => (role === 'Commit' || role === 'Terminate' ? () => 'true' : call)),
  'is read only': (api) => {
    let refused = false;
    return remade(api, (role, call) => (...given: string[]) => {
      if (role === 'GetLastError') return refused ? '403' : call(...given);
      refused = role === 'SetValue';
      return refused ? 'false' : call(...given);
    });
  },
  'has only half the functions': (api) =>
    remade(api, (role, call) =>
      ['Initialize', 'GetValue', 'SetValue'].includes(role) ? call : undefined,
    ),
};

/** Throws in one function and works in the others. */
export function throwsIn<Api extends LmsApi>(where: Role, api: Api): Api {
  return remade(api, (role, call) =>
    role === where
      ? () => {
          throw new Error(`${role} threw`);
        }
      : call,
  );
}

/**
 * Answers late: `block` holds the page for so long before the answer, as a synchronous request does.
 * In a test it moves the clock; in a page it is a loop.
 */
export function answersLate<Api extends LmsApi>(
  api: Api,
  ms: Partial<Record<Role, number>>,
  block: (ms: number) => void,
): Api {
  return remade(api, (role, call) => (...given: string[]) => {
    block(ms[role] ?? 0);
    return call(...given);
  });
}

/** An LMS whose server can be taken away and brought back; meanwhile it says "true" and stores nothing. */
export function goesOffline<Api extends LmsApi>(api: Api): { api: Api; line: { isUp: boolean } } {
  const line = { isUp: true };
  const wrapped = remade(api, (role, call) =>
    role === 'Commit' || role === 'Terminate'
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
