import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModule } from '../../../src/publish/read-module.ts';

const utf8 = new TextEncoder();

const SOUND: Record<string, unknown> = {
  'school.json': { name: 'Skolen' },
  'cast.json': {},
  'facts.json': {},
  'liten/module.json': { id: 'liten', days: [] },
  'liten/texts/nb.json': { 'module.title': 'Liten' },
  'liten/texts/nn.json': { 'module.title': 'Liten' },
  'liten/01-jonas/scenario.json': { id: 'jonas' },
  'liten/01-jonas/texts/nb.json': { a1: 'Hei' },
  'liten/talks/anne/scenario.json': { id: 'prat-anne' },
  'annen/02-x/scenario.json': { id: 'annen' },
};

function read(changes: Record<string, unknown> = {}, module = 'liten') {
  const files = new Map<string, Uint8Array>();
  for (const [path, value] of Object.entries({ ...SOUND, ...changes })) {
    if (value === undefined) continue;
    files.set(path, utf8.encode(typeof value === 'string' ? value : JSON.stringify(value)));
  }
  return readModule(files, module);
}

describe('readModule', () => {
  it('gathers scenarios, talks and texts of the module alone', () => {
    const module = read();
    if (!module.ok) throw new Error('refused');
    expect(Object.keys(module.content.scenarios)).toEqual(['jonas', 'prat-anne']);
    expect(module.content.fingerprints['jonas']).toMatch(/^[0-9a-f]{8}$/);
    expect([...module.texts.keys()]).toEqual(['nb', 'nn']);
    expect(module.texts.get('nb')?.scenarios).toEqual({ jonas: { a1: 'Hei' } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a missing file', { 'cast.json': undefined }, 'cast.json'],
    ['what is no JSON', { 'facts.json': '{' }, 'facts.json'],
    [
      'another id than the folder',
      { 'liten/module.json': { id: 'stor', days: [] } },
      'liten/module.json',
    ],
    ['texts that are no strings', { 'liten/texts/nb.json': { a: 1 } }, 'liten/texts/nb.json'],
    [
      'a scenario without id',
      { 'liten/01-jonas/scenario.json': {} },
      'liten/01-jonas/scenario.json',
    ],
    [
      'an id from the prototype',
      { 'liten/01-jonas/scenario.json': { id: '__proto__' } },
      'liten/01-jonas/scenario.json',
    ],
    [
      'two scenarios of one id',
      { 'liten/03/scenario.json': { id: 'jonas' } },
      'liten/03/scenario.json',
    ],
    [
      'a scenario of a newer format',
      { 'liten/01-jonas/scenario.json': { id: 'jonas', meta: { format: 99 } } },
      'liten/01-jonas/scenario.json',
    ],
    ['nesting without end', { 'facts.json': '['.repeat(100_000) }, 'facts.json'],
  ])('complains of %s and names the file', (_, changes, file) => {
    const module = read(changes);
    expect(module.ok).toBe(false);
    expect(module.ok ? [] : module.problems.map((problem) => problem.file)).toContain(file);
  });

  it('leaves out what authors keep beside a scenario', () => {
    const codes = { format: 1, codes: { aa: 'hilse' } };
    expect(read({ 'liten/01-jonas/codes.json': codes })).toEqual(read());
  });

  it('brings a scenario of an older format to the present one', () => {
    const scenario = (format: number) => ({ id: 'jonas', meta: { format, reviews: [] } });
    const [older, present] = [1, 2].map((format) =>
      read({ 'liten/01-jonas/scenario.json': scenario(format) }),
    );
    expect(older?.ok === true && older.content.scenarios['jonas']).toEqual(scenario(2));
    expect(older).toEqual(present);
  });

  it('tells all problems at once', () => {
    const module = read({ 'cast.json': undefined, 'facts.json': '{' });
    expect(module.ok ? 0 : module.problems.length).toBe(2);
  });

  it('never throws, whatever the files hold', () => {
    const anything = fc.oneof(fc.string(), fc.json());
    const paths = Object.keys(SOUND);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, held) => {
        expect(typeof read({ [path]: held }).ok).toBe('boolean');
      }),
    );
  });
});
