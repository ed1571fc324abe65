import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { booklet } from '../../../src/booklet/booklet.tsx';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { readModuleFolder } from '../../../src/cli/read-module-folder.ts';
import { eachState } from '../../../src/scenario/machine.ts';
import type { ModuleTexts } from '../../../src/scenario/module.ts';
import { CONTINUE, type Scenario } from '../../../src/scenario/scenario.ts';

const LANGUAGES = ['nb', 'nn', 'en'];

const module = await readModuleFolder(join(projectRoot, 'scenarios'), 'ny-i-tsb');
if (!module.ok) throw new Error('the module cannot be read');
const { content, texts } = module;
const format = await readFile(join(projectRoot, 'docs/scenario-format/texts.md'), 'utf8');

/** «<line>.note», «scenario.title», and all other keys that the format's tables tell of. */
const patterns = format
  .split('\n')
  .filter((row) => row.startsWith('| `'))
  .flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key]) => key ?? ''),
  );

/** What stands for `<line>` and the like in a scenario. */
function namesIn(scenario: Scenario): Readonly<Record<string, readonly string[]>> {
  const names = {
    line: [] as string[],
    thought: [] as string[],
    choice: [] as string[],
    beat: [] as string[],
    phase: [] as string[],
    ending: [] as string[],
  };
  eachState(scenario.states, (key, { meta, on, states }) => {
    if (meta?.lines !== undefined) names.beat.push(key);
    for (const { id, thought } of meta?.lines ?? []) {
      names.line.push(id);
      if (thought) names.thought.push(id);
    }
    names.choice.push(...Object.keys(on ?? {}).filter((id) => id !== CONTINUE));
    if (states !== undefined) names.phase.push(key);
    if (meta?.ending !== undefined) names.ending.push(meta.ending.id);
  });
  return { ...names, id: scenario.meta.objectives };
}

function keysOf(scenario: Scenario): string[] {
  const names = namesIn(scenario);
  return patterns
    .filter((pattern) => !/^(module|place|fact)\./.test(pattern))
    .flatMap((pattern) => {
      const name = /<(\w+)>/.exec(pattern)?.[1];
      if (name === undefined) return [pattern];
      const own = names[pattern === '<line>.thought' ? 'thought' : name];
      expect(own, `the test knows what ${pattern} is`).toBeDefined();
      return (own ?? []).map((one) => pattern.replace(/<\w+>/, one));
    });
}

/** Texts that tell their language and their key, and nothing else. */
function told(language: string, where: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, `[${language} ${where} ${key}]`]));
}

const used = new Set(Object.values(content.scenarios).flatMap(({ meta }) => meta.sources));
const ofModule = Object.keys(texts.get('nb')?.module ?? {}).filter(
  (key) => key !== '$schema' && (!key.startsWith('fact.') || used.has(key.replace('fact.', 'f'))),
);

describe('every text that the format knows', () => {
  it('stands in the booklet in every language', () => {
    const all = new Map(
      LANGUAGES.map((language): [string, ModuleTexts] => [
        language,
        {
          module: told(language, 'modul', ofModule),
          scenarios: Object.fromEntries(
            Object.entries(content.scenarios).map(([id, scenario]) => [
              id,
              told(language, id, keysOf(scenario)),
            ]),
          ),
        },
      ]),
    );
    const page = booklet({ content, texts: all, day: '2026-11-23' });
    const missing = [...all.values()].flatMap(({ module: own, scenarios }) =>
      [own, ...Object.values(scenarios)]
        .flatMap((one) => Object.values(one))
        .filter((text) => !page.includes(`>${text}<`)),
    );
    expect(missing).toEqual([]);
    expect(patterns.length).toBeGreaterThan(14);
  });

  it('stands there too where only a translation has it', () => {
    const [scenario] = Object.values(content.scenarios);
    const line = scenario === undefined ? '' : (namesIn(scenario)['line']?.[0] ?? '');
    const nb = texts.get('nb');
    if (scenario === undefined || nb === undefined) throw new Error('the module has no words');
    const own = { ...nb.scenarios[scenario.id] };
    delete own[`${line}.note`];
    const both = new Map([
      ['nb', { ...nb, scenarios: { [scenario.id]: own } }],
      ['nn', { module: {}, scenarios: { [scenario.id]: { [`${line}.note`]: 'berre her' } } }],
    ]);
    expect(booklet({ content, texts: both, day: '2026-11-23' })).toContain('>berre her<');
  });
});
