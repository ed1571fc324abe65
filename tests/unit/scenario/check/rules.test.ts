import { describe, expect, it } from 'vitest';
import { type Change, checkExample, codesOf } from './example-school.ts';

const inTalk = (states: unknown): Change => ({ scenario: { states: { samtale: { states } } } });
const found = (change: Change): string[] => codesOf(checkExample(change));

describe('conversationForm', () => {
  it.each([
    ['shallow history', inTalk({ tilbake: { history: 'shallow' } }), 'TSB020'],
    [
      'a history in the sub-conversation',
      { scenario: { states: { rad: { states: { her: { type: 'history', history: 'deep' } } } } } },
      'TSB020',
    ],
    ['a second history', inTalk({ igjen: { type: 'history', history: 'deep' } }), 'TSB020'],
    [
      'a nested final without onDone',
      { scenario: { states: { rad: { onDone: null } } } },
      'TSB022',
    ],
    [
      'an onDone with nothing to end',
      { scenario: { states: { samtale: { onDone: { target: 'veivalg' } } } } },
      'TSB022',
    ],
    [
      'a sub-conversation left in the middle',
      {
        scenario: {
          states: {
            rad: {
              states: { 'rad-svar': { on: { continue: { target: '#forste-samtale.veivalg' } } } },
            },
          },
        },
      },
      'TSB022',
    ],
    [
      'a choice straight to the history',
      inTalk({ svar: { on: { 'takk-for-i-dag': { target: 'tilbake' } } } }),
      'TSB022',
    ],
    [
      'a guarded onDone',
      {
        scenario: {
          states: { rad: { onDone: { guard: { type: 'has', params: { flag: 'x' } } } } },
        },
      },
      'TSB022',
    ],
  ])('refuses %s', (_what, change, code) => {
    expect(found(change)).toContain(code);
  });

  it('lets a phase end with a final and go on in the same conversation', () => {
    const phase = {
      initial: 'stille',
      states: {
        stille: {
          meta: { lines: [{ id: 's1', speaker: 'jonas' }] },
          on: { continue: { target: 'fase-slutt' } },
        },
        'fase-slutt': { type: 'final' },
      },
      onDone: { target: 'svar' },
    };
    const change = {
      ...inTalk({ fase: phase, apning: { on: { 'hva-er-viktig': { target: 'fase' } } } }),
      texts: { s1: 'Hm.', 'fase.title': 'En pause' },
    };
    expect(found(change)).toEqual([]);
  });

  it('takes a path from a sibling for a target', () => {
    expect(
      found({ scenario: { states: { rad: { onDone: { target: 'samtale.tilbake' } } } } }),
    ).toEqual([]);
  });
});

describe('cycles', () => {
  const back = (meta: object) =>
    inTalk({ svar: { on: { 'takk-for-i-dag': { target: 'apning', meta } } } });

  it('finds the ring of a consult that may be asked without end', () => {
    expect(
      found(inTalk({ apning: { on: { 'spor-anne': { meta: { maxVisits: null } } } } })),
    ).toContain('TSB019');
  });

  it('takes a bound for the end of a ring', () => {
    expect(found(back({}))).toContain('TSB019');
    expect(found(back({ maxVisits: 2 }))).not.toContain('TSB019');
  });

  it('finds a beat that goes on to itself', () => {
    const self = {
      meta: { lines: [{ id: 's1', speaker: 'jonas' }] },
      on: { continue: { target: 'ring' } },
    };
    expect(found({ ...inTalk({ ring: self }), texts: { s1: 'Igjen.' } })).toContain('TSB019');
  });
});

describe('walkProblems', () => {
  it('finds that a profession of its own can be stuck', () => {
    const not = { type: 'not', params: { of: { type: 'profession', params: { is: ['lege'] } } } };
    const change = inTalk({
      svar: {
        on: {
          'takk-for-i-dag': { guard: not },
          'begynn-pa-nytt': { guard: { ...not, params: { ...not.params, choice: null } } },
        },
      },
    });
    expect(found(change)).toEqual(['TSB072']);
  });
});

describe('stateForm', () => {
  it.each([
    [
      'continue beside choices',
      inTalk({ svar: { on: { continue: { target: 'apning' } } } }),
      'TSB013',
    ],
    [
      'a way behind an open one',
      {
        scenario: {
          states: {
            veivalg: { always: [{ target: 'gar-for-tiden' }, { target: 'kommer-tilbake' }] },
          },
        },
      },
      'TSB014',
    ],
    [
      'lines in an ending',
      {
        scenario: {
          states: { 'gar-for-tiden': { meta: { lines: [{ id: 'x1', speaker: 'jonas' }] } } },
        },
      },
      'TSB012',
    ],
    ['choices in a compound', { scenario: { states: { samtale: { on: {} } } } }, 'TSB012'],
  ])('refuses %s', (_what, change, code) => {
    expect(found(change)).toContain(code);
  });
});

describe('names', () => {
  it('refuses a line called like a choice, and an ending called like another state', () => {
    expect(
      found(inTalk({ svar: { meta: { lines: [{ id: 'spor-anne', speaker: 'jonas' }] } } })),
    ).toContain('TSB009');
    expect(
      found({ scenario: { states: { 'gar-for-tiden': { meta: { ending: { id: 'veivalg' } } } } } }),
    ).toContain('TSB009');
  });
});

describe('ownProfession', () => {
  it('sees the guard inside «all» and in a list of the others', () => {
    const others = { type: 'profession', params: { of: null, is: ['lege', 'annet'] } };
    expect(found(inTalk({ apning: { on: { 'spor-anne': { guard: others } } } }))).toEqual([]);
    const both = {
      type: 'all',
      params: { of: [{ type: 'profession', params: { is: ['lege'] } }] },
    };
    expect(found(inTalk({ apning: { on: { 'spor-anne': { guard: both } } } }))).toEqual([]);
  });
});

describe('sizes', () => {
  it.each([0, 3, 30, -30, 12.5])('refuses a change by %d', (by) => {
    const actions = [{ type: 'adjust', params: { measure: 'tillit', by } }];
    expect(found(inTalk({ svar: { on: { 'takk-for-i-dag': { actions } } } }))).toEqual(['TSB043']);
  });

  it('wants tillit', () => {
    expect(found({ scenario: { context: { tillit: null, trygghet: 40 } } })).toContain('TSB044');
  });
});

describe('textContent', () => {
  it.each(['Under <5 år', 'Jeg <3 deg', 'a < b'])('lets «%s» be', (text) => {
    expect(found({ texts: { r1: text } })).toEqual([]);
  });

  it.each(['<script>', '</b>', 'x<img src=x>'])('refuses %s', (text) => {
    expect(found({ texts: { r1: text } })).toEqual(['TSB029']);
  });

  it('refuses eleven digits, together or as 6 and 5, but not a telephone number', () => {
    expect(found({ texts: { r1: 'Nr. 010203 12345' } })).toEqual(['TSB030']);
    expect(found({ moduleTexts: { 'module.goals': '01020312345' } })).toEqual(['TSB030']);
    expect(found({ texts: { r1: 'Ring 116 117 eller 23 32 70 00.' } })).toEqual([]);
  });
});

describe('checkModule', () => {
  it('tells a talk among the encounters', () => {
    expect(found({ scenario: { meta: { kind: 'talk' } } })).toContain('TSB061');
  });

  it('a morning meeting is one of the talks of its day, and a code is used by no talk and encounter at once', () => {
    const days = (meeting: string, code: string) => [
      {
        meeting,
        encounters: [{ id: 'forste-samtale', code: 'a' }],
        talks: [{ id: 'kaffen', code }],
      },
    ];
    const codes = (meeting: string, code: string) =>
      found({ module: { days: days(meeting, code) } }).filter((each) => each !== 'TSB061');
    const places = (meeting: string) =>
      checkExample({ module: { days: days(meeting, 'b') } }).map(({ pointer }) => pointer);
    expect(places('kaffen')).toEqual(['/days/0/talks/0/id']);
    expect(places('kafeen')).toEqual(['/days/0/meeting', '/days/0/talks/0/id']);
    expect(codes('kaffen', 'b')).toEqual([]);
    expect(codes('kaffen', 'a')).toEqual(['TSB062']);
  });

  it('tells a farewell that is none of the talks, and what it was perhaps meant to be', () => {
    const days = [
      {
        encounters: [{ id: 'forste-samtale', code: 'a' }],
        talks: [{ id: 'kaffen', code: 'b' }],
      },
    ];
    const farewells = (farewell: string) =>
      checkExample({ module: { days, farewell } }).filter(({ pointer }) => pointer === '/farewell');
    expect(farewells('kaffen')).toEqual([]);
    const [problem] = farewells('kafen');
    expect(problem?.code).toBe('TSB061');
    expect(JSON.stringify(problem)).toContain('«kaffen»');
  });

  it('tells a check without a file, and one after an unknown encounter', () => {
    const checks = [{ id: 'roller', code: 'a', after: 'ingen' }];
    const problems = checkExample({ module: { checks } });
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['TSB061', '/checks/0/id'],
      ['TSB061', '/checks/0/after'],
    ]);
  });

  it('refuses a reviewed module of draft scenarios', () => {
    expect(found({ module: { status: 'faglig vurdert' } })).toEqual(['TSB066']);
  });

  it('refuses a code of three characters', () => {
    const days = [{ encounters: [{ id: 'forste-samtale', code: 'abc' }], talks: [] }];
    expect(found({ module: { days } })).toEqual(['TSB008']);
  });
});
