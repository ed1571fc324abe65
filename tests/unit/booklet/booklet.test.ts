import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { booklet } from '../../../src/booklet/booklet.tsx';
import { guardWords } from '../../../src/booklet/guard-words.ts';
import { numbered } from '../../../src/booklet/numbered.ts';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { readModuleFolder } from '../../../src/cli/read-module-folder.ts';
import { contentHash } from '../../../src/scenario/content-hash.ts';
import type { Guard } from '../../../src/scenario/scenario.ts';

const module = await readModuleFolder(join(projectRoot, 'scenarios'), 'ny-i-tsb');
if (!module.ok) throw new Error('the module cannot be read');
const { content, texts } = module;
const [scenario] = Object.values(content.scenarios);
const nb = texts.get('nb');
if (scenario === undefined || nb === undefined) throw new Error('the module has no encounter');
const own = nb.scenarios[scenario.id] ?? {};
const page = booklet({ content, texts, maps: new Map() });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe('the booklet', () => {
  it('has every text of every encounter', () => {
    for (const [key, text] of Object.entries(own))
      if (!/^objective\.|\.title$/.test(key)) expect(page, key).toContain(escaped(text));
  });

  it('numbers every beat and ending once, from 1', () => {
    const numbers = numbered(scenario).places.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    for (const number of numbers)
      expect(page.split(`id="sted-${number}"`), `${number}`).toHaveLength(2);
  });

  it('sends every choice and «fortsett» somewhere on paper', () => {
    expect(page).not.toContain('→ –');
  });

  it('tells effects, facts and what a choice repairs', () => {
    expect(page).toContain('tillit +10');
    expect(page).toContain('tillit −10');
    expect(page).toContain('retter opp «Ja, noen faste spørsmål.');
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

  it('sets the languages side by side, and says where a text is missing', () => {
    const english = {
      module: {},
      scenarios: { [scenario.id]: { 'scenario.title': 'First talk' } },
    };
    const both = booklet({
      content,
      texts: new Map([...texts, ['en', english]]),
      maps: new Map(),
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
    const first = Object.keys(own)[0] ?? '';
    const bad = booklet({
      content,
      texts: new Map([
        ['nb', { ...nb, scenarios: { [scenario.id]: { ...own, [first]: hostile } } }],
      ]),
      maps: new Map(),
    });
    expect(bad).not.toContain('<script');
    expect(bad).not.toContain('<img');
    expect(page).not.toMatch(/(src|href)="(?!#)/);
  });

  it('is the same bytes for the same module', () => {
    expect(booklet({ content, texts, maps: new Map() })).toBe(page);
  });
});

describe('a condition in words', () => {
  const say = (guard: Guard): string => guardWords(guard, scenario, own);
  it.each<[Guard, string]>([
    [{ type: 'atLeast', params: { measure: 'tillit', value: 60 } }, 'tillit er minst 60'],
    [{ type: 'attempt', params: { atMost: 1 } }, 'det er første forsøk'],
    [{ type: 'attempt', params: { atLeast: 2 } }, 'det er andre forsøk eller senere'],
    [{ type: 'profession', params: { is: ['lege', 'psykolog'] } }, 'du er lege eller psykolog'],
    [
      { type: 'visits', params: { beat: 'hilsen', atLeast: 2 } },
      'du har vært minst 2 ganger ved «hilsen»',
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
      'du har valgt «Vi har tre kvarter, og jeg har taushetsplikt. Skal vi ta ram …» og (trygghet er høyst 20 eller merket «kaffe» er satt)',
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
    expect(guardWords({ type: 'condition', params: { name: 'a' } }, circle, own)).toBe('«a»');
    expect(say({ type: 'condition', params: { name: 'eier-malet' } })).toBe(
      'medvirkning er minst 50',
    );
  });
});
