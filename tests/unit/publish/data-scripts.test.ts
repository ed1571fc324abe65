import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveScript, readGiveScript } from '../../../src/publish/data-scripts.ts';

/** Runs a data script as a browser would and gives what the global was told. */
function run(script: string): unknown[][] {
  const given: unknown[][] = [];
  runInNewContext(script, { tsbSkolen: { give: (...told: unknown[]) => given.push(told) } });
  return given;
}

const HOSTILE = {
  'a"b': `</script><script>alert(1)</script>\u2028\u2029\\"'\`\${x}<!--`,
  __proto__x: ['æøå', '😀', '\uD800', '\u0000'],
};

describe('giveScript', () => {
  it('hands the data over as JSON text, with or without a name', () => {
    const [[kind, name, json] = []] = run(giveScript(['texts', 'nb'], HOSTILE));
    expect([kind, name]).toEqual(['texts', 'nb']);
    expect(JSON.parse(String(json))).toEqual(HOSTILE);
    expect(run(giveScript(['art'], { sheets: [] }))).toEqual([['art', '{"sheets":[]}']]);
  });

  it('lets no text end the script element or a line', () => {
    const script = giveScript(['texts', 'nb'], HOSTILE);
    expect(/[<\u2028\u2029]/.test(script)).toBe(false);
    expect(script.trimEnd()).not.toContain('\n');
  });

  it('is read back without being run, whatever the data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const read = readGiveScript(giveScript(['module'], data));
        expect(JSON.stringify(read?.get('module'))).toBe(JSON.stringify(data));
      }),
    );
  });
});

describe('readGiveScript', () => {
  it.each([
    'alert(1)',
    'tsbSkolen.give("module","{}");alert(1)',
    'tsbSkolen.give("module",alert(1));',
    'tsbSkolen.give("module","{");',
    'tsbSkolen.give("module",`{}`);',
  ])('refuses %s', (script) => {
    expect(readGiveScript(script)).toBeNull();
  });
});
