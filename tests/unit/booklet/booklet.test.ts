import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { booklet } from '../../../src/booklet/booklet.tsx';
import { guardWords } from '../../../src/booklet/guard-words.ts';
import { numbered } from '../../../src/booklet/numbered.ts';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { readModuleFolder } from '../../../src/cli/read-module-folder.ts';
import { contentHash } from '../../../src/scenario/content-hash.ts';
import type { Guard, Texts } from '../../../src/scenario/scenario.ts';

const module = await readModuleFolder(join(projectRoot, 'scenarios'), 'ny-i-tsb');
if (!module.ok) throw new Error('the module cannot be read');
const { content, texts } = module;
const scenario = content.scenarios['forste-samtale'];
const nb = texts.get('nb');
if (scenario === undefined || nb === undefined) throw new Error('the module has no encounter');
const own = nb.scenarios[scenario.id] ?? {};
const day = '2026-11-23';
const page = booklet({ content, texts, day });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe('the booklet', () => {
  it('numbers every beat and ending once, from 1', () => {
    const { places } = numbered(scenario);
    const numbers = places.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    for (const { mark } of places)
      expect(page.split(`id="${scenario.id}-${mark}"`), mark).toHaveLength(2);
  });

  it('links to nothing that is not there, and calls nothing by the same name twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
  });

  it('sends every choice and «fortsett» somewhere on paper', () => {
    expect(page).not.toContain('→ –');
  });

  it('tells effects, facts and what a choice repairs', () => {
    expect(page).toContain('tillit +10');
    expect(page).toContain('tillit −10');
    expect(page).toContain('retter opp 2b «Ja, noen faste spørsmål.');
    expect(page).toContain('møter kunnskap K12');
    expect(page).toMatch(/kunnskap K\d+/);
  });

  it('lists each fact in use with publisher and year', () => {
    for (const id of scenario.meta.sources) {
      const fact = content.facts[id];
      for (const { publisher, year } of fact?.sources ?? []) {
        expect(page).toContain(escaped(publisher));
        expect(page).toContain(`(${year ?? `hentet ${fact?.retrieved.slice(0, 4)}`})`);
      }
    }
  });

  it('says of every fact in use where it is met, and of none that nobody meets', () => {
    for (const id of Object.keys(content.facts)) {
      const met = Object.values(content.scenarios).filter(({ meta }) => meta.sources.includes(id));
      const [, section = ''] = page.split(`id="kunnskap-${id}"`);
      const [row = ''] = section.split('møtes i').slice(1);
      const linked = [...(row.split('</tr>')[0] ?? '').matchAll(/href="#([^"]*)"/g)];
      expect(linked.map(([, at]) => at).toSorted(), id).toEqual(
        met.map((one) => one.id).toSorted(),
      );
    }
  });

  it('sets the languages side by side, and says where a text is missing', () => {
    const english = {
      module: {},
      scenarios: { [scenario.id]: { 'scenario.title': 'First talk' } },
    };
    const both = booklet({
      content,
      texts: new Map([...texts, ['en', english]]),
      day,
    });
    expect(both).toContain('<td lang="nb">Første samtale</td><td lang="en">First talk</td>');
    expect(both).toContain('<td lang="en"><em>mangler</em></td>');
  });

  it('asks for a review and names nobody', () => {
    expect(page).toContain(contentHash(scenario, own));
    expect(page).toContain('<th scope="row">Navn</th><td class="blank"></td>');
  });

  it('never turns a text into markup, and loads nothing', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>';
    const all = (kind: Texts): Texts =>
      Object.fromEntries(Object.keys(kind).map((key) => [key, hostile]));
    const bad = booklet({
      content,
      texts: new Map([['nb', { module: all(nb.module), scenarios: { [scenario.id]: all(own) } }]]),
      day,
    });
    expect(bad.split('</style>')).toHaveLength(2);
    expect(bad).not.toContain('<script');
    expect(bad).not.toContain('<img');
    expect(page).not.toMatch(/(src|href)="(?!#)/);
  });

  it('is the same bytes for the same module', () => {
    expect(booklet({ content, texts, day })).toBe(page);
  });
});

describe('a condition in words', () => {
  const say = (guard: Guard): string =>
    guardWords(guard, { scenario, texts: own, marks: numbered(scenario) });
  it.each<[Guard, string]>([
    [{ type: 'atLeast', params: { measure: 'tillit', value: 60 } }, 'tillit er minst 60'],
    [{ type: 'attempt', params: { atMost: 1 } }, 'det er første forsøk'],
    [{ type: 'attempt', params: { atLeast: 2 } }, 'det er andre forsøk eller senere'],
    [{ type: 'profession', params: { is: ['lege', 'psykolog'] } }, 'du er lege eller psykolog'],
    [
      { type: 'visits', params: { beat: 'hilsen', atLeast: 2 } },
      'du har vært minst 2 ganger ved 2',
    ],
    [
      { type: 'not', params: { of: { type: 'has', params: { flag: 'kaffe' } } } },
      'ikke (merket «kaffe» er satt)',
    ],
    [
      {
        type: 'all',
        params: {
          of: [
            { type: 'chosen', params: { choice: 'si-rammen' } },
            {
              type: 'any',
              params: {
                of: [
                  { type: 'atMost', params: { measure: 'trygghet', value: 20 } },
                  { type: 'has', params: { flag: 'kaffe' } },
                ],
              },
            },
          ],
        },
      },
      'du har valgt 2a «Vi har tre kvarter, og jeg har t …» og (trygghet er høyst 20 eller merket «kaffe» er satt)',
    ],
  ])('%j', (guard, words) => expect(say(guard)).toBe(words));

  it('tells a named condition by what it stands for, and a circle of them by name', () => {
    const circle = {
      ...scenario,
      meta: {
        ...scenario.meta,
        conditions: { a: { type: 'condition' as const, params: { name: 'a' } } },
      },
    };
    expect(
      guardWords(
        { type: 'condition', params: { name: 'a' } },
        { scenario: circle, texts: own, marks: numbered(circle) },
      ),
    ).toBe('«a»');
    expect(say({ type: 'condition', params: { name: 'eier-malet' } })).toBe(
      'medvirkning er minst 50',
    );
  });
});
