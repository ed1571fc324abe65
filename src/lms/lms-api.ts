import { type Scorm12Api, SCORM12_FUNCTIONS } from './scorm12-api.ts';
import { type Scorm2004Api, SCORM2004_FUNCTIONS } from './scorm2004-api.ts';

/** The API of either standard. Both have the same eight functions under other names. */
export type LmsApi = Scorm12Api | Scorm2004Api;
export type LmsFunction = keyof Scorm12Api | keyof Scorm2004Api;
/** What a function does, called by its name in SCORM 2004. */
export type Role = keyof Scorm2004Api;

export type Standard = 'scorm12' | 'scorm2004';

/** Where a window has the API of each standard. */
export const API_NAMES = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

/** `LMSFinish` → `Terminate`, `LMSGetValue` → `GetValue`; a name of 2004 is its own role. */
export function roleOf(name: LmsFunction): Role {
  return name === 'LMSFinish' ? 'Terminate' : (name.replace(/^LMS/, '') as Role);
}

/** The functions of an API by its own names, each made anew from its role and the function that was there. */
export function remade<Api extends LmsApi>(
  api: Api,
  make: (role: Role, call: (...given: string[]) => string, name: LmsFunction) => unknown,
): Api {
  const names: readonly LmsFunction[] =
    'LMSInitialize' in api ? SCORM12_FUNCTIONS : SCORM2004_FUNCTIONS;
  const call =
    (name: LmsFunction) =>
    (...given: string[]): string =>
      Reflect.apply(Reflect.get(api, name) as (...given: string[]) => string, api, given);
  return Object.fromEntries(
    names.map((name) => [name, make(roleOf(name), call(name), name)]),
  ) as unknown as Api;
}

/** Functions by their roles under the names of SCORM 1.2. */
export function asScorm12(by: Scorm2004Api): Scorm12Api {
  return {
    LMSInitialize: by.Initialize,
    LMSFinish: by.Terminate,
    LMSGetValue: by.GetValue,
    LMSSetValue: by.SetValue,
    LMSCommit: by.Commit,
    LMSGetLastError: by.GetLastError,
    LMSGetErrorString: by.GetErrorString,
    LMSGetDiagnostic: by.GetDiagnostic,
  };
}
