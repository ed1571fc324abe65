import { describe, expect, it } from 'vitest';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from '../../../../src/lms/strict-scorm2004-lms.ts';
import { findApi } from '../../../../src/progress/lms/find-api.ts';
import { scorm12 } from '../../../../src/progress/lms/scorm12.ts';
import { scorm2004 } from '../../../../src/progress/lms/scorm2004.ts';

/** A window so many frames below `top`. */
function below(top: object, frames: number): object {
  let window = top;
  for (let depth = 0; depth < frames; depth += 1) window = { parent: window };
  return window;
}

function topWindow(own: object): object {
  const window: Record<string, unknown> = { ...own };
  window['parent'] = window;
  return window;
}

/** A window of another origin: its parent and opener may be followed, nothing else may be read. */
function stranger(parent: object): object {
  return new Proxy(
    { parent, opener: null },
    {
      get: (target, name) => {
        if (name === 'parent' || name === 'opener') return Reflect.get(target, name);
        throw new DOMException(
          'Blocked a frame from accessing a cross-origin frame',
          'SecurityError',
        );
      },
    },
  );
}

const STANDARDS = [
  { standard: scorm12, api: new StrictScorm12Lms().api, name: 'API', other: 'API_1484_11' },
  { standard: scorm2004, api: new StrictScorm2004Lms().api, name: 'API_1484_11', other: 'API' },
];

describe.each(STANDARDS)('findApi for $name', ({ standard, api, name, other }) => {
  const find = (start: unknown): unknown => findApi(start, standard);

  it.each([0, 1, 7, 12])('R11: finds the API %i windows up', (frames) => {
    expect(find(below(topWindow({ [name]: api }), frames))).toBe(api);
  });

  it('R11: finds the API in the opener and in the parents of the opener', () => {
    const player = below(topWindow({ [name]: api }), 3);
    expect(find(below(topWindow({ opener: player }), 2))).toBe(api);
  });

  it('R11: passes by a cross-origin ancestor and finds the API above it', () => {
    expect(find({ parent: stranger(topWindow({ [name]: api })) })).toBe(api);
  });

  it('R11: gives null when every window forbids everything', () => {
    const forbidding = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(find({ parent: forbidding, opener: forbidding })).toBeNull();
  });

  it('R11: ends when windows are each other’s parents', () => {
    const one: Record<string, unknown> = {};
    one['parent'] = { parent: one };
    expect(find(one)).toBeNull();
  });

  it('R11: ends when every parent has yet another parent', () => {
    const endless = (): object => ({
      get parent() {
        return endless();
      },
    });
    expect(find(endless())).toBeNull();
  });

  it('R13: takes its own and leaves the other standard’s alone where both are', () => {
    const forbidden = new Proxy(
      {},
      {
        get: () => {
          throw new Error('the other was touched');
        },
      },
    );
    expect(find(below(topWindow({ [other]: forbidden, [name]: api }), 1))).toBe(api);
    expect(find(below(topWindow({ [other]: forbidden }), 1))).toBeNull();
  });

  it('does not take a page element of that id for an LMS', () => {
    expect(find(topWindow({ [name]: { tagName: 'DIV' } }))).toBeNull();
  });

  it('gives null for things that are no window', () => {
    for (const thing of [null, undefined, 0, '', name]) expect(find(thing)).toBeNull();
  });

  it('R13: does not take the other standard’s functions under its own name', () => {
    const strangers = STANDARDS.filter((each) => each.name !== name).map((each) => each.api);
    for (const stranger of strangers) expect(find(topWindow({ [name]: stranger }))).toBeNull();
  });
});
