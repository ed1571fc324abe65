import { describe, expect, it } from 'vitest';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { findApi } from '../../../../src/progress/scorm12/find-api.ts';

const { api } = new StrictScorm12Lms();

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

describe('findApi', () => {
  it.each([0, 1, 7, 12])('R11: finds the API %i windows up', (frames) => {
    expect(findApi(below(topWindow({ API: api }), frames))).toBe(api);
  });

  it('R11: finds the API in the opener and in the parents of the opener', () => {
    const player = below(topWindow({ API: api }), 3);
    expect(findApi(below(topWindow({ opener: player }), 2))).toBe(api);
  });

  it('R11: passes by a cross-origin ancestor and finds the API above it', () => {
    expect(findApi({ parent: stranger(topWindow({ API: api })) })).toBe(api);
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
    expect(findApi({ parent: forbidding, opener: forbidding })).toBeNull();
  });

  it('R11: ends when windows are each other’s parents', () => {
    const one: Record<string, unknown> = {};
    one['parent'] = { parent: one };
    expect(findApi(one)).toBeNull();
  });

  it('R11: ends when every parent has yet another parent', () => {
    const endless = (): object => ({
      get parent() {
        return endless();
      },
    });
    expect(findApi(endless())).toBeNull();
  });

  it('R13: takes API and leaves API_1484_11 alone where both are', () => {
    const forbidden = new Proxy(
      {},
      {
        get: () => {
          throw new Error('2004 was touched');
        },
      },
    );
    expect(findApi(below(topWindow({ API_1484_11: forbidden, API: api }), 1))).toBe(api);
    expect(findApi(below(topWindow({ API_1484_11: forbidden }), 1))).toBeNull();
  });

  it('does not take a page element with the id API for an LMS', () => {
    expect(findApi(topWindow({ API: { tagName: 'DIV' } }))).toBeNull();
  });

  it('gives null for things that are no window', () => {
    for (const thing of [null, undefined, 0, '', 'API']) expect(findApi(thing)).toBeNull();
  });
});
