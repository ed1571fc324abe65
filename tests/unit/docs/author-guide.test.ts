import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { scenarioCommand } from '../../../src/cli/scenario/run-command.ts';
import { nb } from '../../../src/language/nb.ts';
import { LONGEST } from '../../../src/scenario/check/long-texts.ts';
import {
  ACTION_NAMES,
  GUARD_NAMES,
  MOODS,
  PROFESSIONS,
  SKILLS,
} from '../../../src/scenario/scenario.ts';
import {
  anchorsOf,
  type Block,
  type Section,
  guideFolder,
  guidePage,
  guidePages,
} from './author-guide-pages.ts';
import { readersSchool } from './author-guide-school.ts';

/** Facts grow old: the guide is followed on one and the same day. */
const A_DAY = new Date('2026-11-23T12:00:00');
const WALK_THROUGH = 'forste-mote.md';

const pages = guidePages();
let first: Awaited<ReturnType<typeof readersSchool>>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: A_DAY });
  first = await readersSchool();
});
afterAll(async () => {
  vi.useRealTimers();
  await first.remove();
});

describe('the guide for authors', () => {
  it('lists all of its pages', () => {
    const { text } = guidePage('README.md');
    for (const { name } of pages)
      if (name !== 'README.md') expect(text, name).toContain(`](${name})`);
  });

  it.each(pages)('$name links to what is there', ({ name, text }) => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/gu)) {
      if (/^https?:/u.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(guideFolder, name) : join(guideFolder, dirname(name), path);
      expect(existsSync(file), `${target} in ${name}`).toBe(true);
      if (anchor !== undefined)
        expect(anchorsOf(readFileSync(file, 'utf8')), target).toContain(anchor);
    }
  });

  it('names only commands and flags that exist', async () => {
    let usage = '';
    const io = {
      folders: ['.'] as [string],
      root: '.',
      out: () => {},
      err: (text: string) => void (usage += text),
    };
    await scenarioCommand([], io);
    const uses = new Map(
      [...usage.matchAll(/npm run scenario -- (\S+) (.*)/gu)].map(([, name, use]) => [
        name,
        use ?? '',
      ]),
    );
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object })
      .scripts;
    for (const { name: page, text } of pages) {
      for (const [, name = '', rest = ''] of text.matchAll(
        /npm run scenario -- (\S+?)((?: [^\s`|»]+)*)(?=[\s`|»])/gu,
      )) {
        expect([...uses.keys()], page).toContain(name);
        for (const [flag] of rest.matchAll(/--[a-z]+/gu))
          expect(uses.get(name), `${page}: ${name} ${flag}`).toContain(flag);
      }
      for (const [, script] of text.matchAll(/npm run ([a-z:]+)/gu))
        expect(Object.keys(scripts), page).toContain(script);
    }
  });

  it('hides nothing from its readers but what the tests need', () => {
    for (const { name, text } of pages)
      for (const [comment] of text.matchAll(/<!--.*?-->/gsu))
        expect(comment, name).toMatch(/^<!-- (?:slettet|bygger på): .+ -->$/u);
  });

  it('says of every piece of JSON where it belongs, so that all of them are tried', () => {
    for (const { name, sections } of pages)
      for (const { title, blocks } of sections)
        for (const { language, info } of blocks)
          if (language === 'json')
            expect(info, `${name}, ${title}`).toMatch(/^\S+\.json(?: \/\S*)?$/u);
  });

  it('tells the reader right above each of them where she writes it', () => {
    for (const { name, sections } of pages)
      for (const { title, blocks } of sections)
        for (const { language, info, lead } of blocks)
          if (language === 'json')
            for (const word of wordsForPlace(info))
              expect(lead, `${name}, ${title}: ${info}`).toContain(`${word}\``);
  });

  it.each([
    ['replikker.md', MOODS.map((mood) => `| \`${mood}\` | ${nb[`mood.${mood}`]} |`)],
    [
      'valg-og-konsekvenser.md',
      SKILLS.map((skill) => `| \`${skill}\` | ${nb[`skill.${skill}`]} |`),
    ],
    ['valg-og-konsekvenser.md', ACTION_NAMES.map((name) => `\`${name}\``)],
    ['forgreninger.md', GUARD_NAMES.map((name) => `\`${name}\``)],
    ['sporre-teamet.md', PROFESSIONS.map((name) => `\`${name}\``)],
    ['tekst-og-tone.md', Object.values(LONGEST).map((most) => `| ${most} |`)],
  ])('%s tells all there is: %j', (name, words) => {
    for (const word of words) expect(guidePage(name).text).toContain(word);
  });
});

describe('an author who follows the guide', () => {
  it(`writes her first encounter with ${WALK_THROUGH}, and sees what the page shows`, async () => {
    await first.follow(guidePage(WALK_THROUGH).sections.flatMap(({ blocks }) => blocks));
    expect(await first.verdict({ ofAll: true })).toContain(' 0 feil, 0 advarsler.');
  });

  const examples = pages
    .filter(({ name }) => name !== WALK_THROUGH)
    .flatMap(({ name, sections }) =>
      sections.flatMap(({ title, blocks }) =>
        blocks.some(({ language }) => ['json', 'sh', 'play'].includes(language))
          ? [{ name, title, blocks: withEarlier(blocks, sections) }]
          : [],
      ),
    );

  it.each(examples)('goes on from it: $name, «$title»', async ({ blocks }) => {
    const school = await readersSchool(first.root);
    try {
      await school.follow(blocks);
      // Where a page shows itself what `check` says, that was the verdict.
      if (!showsCheck(blocks))
        expect(await school.verdict({ ofAll: touchesModule(blocks) })).toContain(
          ' 0 feil, 0 advarsler.',
        );
    } finally {
      await school.remove();
    }
  });
});

/** What a reader must be told to find a place: the file, or the part of the encounter and what is in it. */
function wordsForPlace(info: string): string[] {
  const [file = '', pointer] = info.split(' ');
  if (file !== 'scenario.json' || pointer === undefined) return [file.split('/').at(-1) ?? ''];
  const steps = pointer.split('/').filter((step) => /^[a-z]/u.test(step));
  const named = steps.filter((step) => step !== 'states' && step !== 'meta');
  const last = named.at(-1) ?? steps.at(-1) ?? '';
  return last === 'on' || last === 'lines' ? named.slice(-2) : [last];
}

function showsCheck(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ language, body }, at) =>
      language === 'sh' && /-- check\b/u.test(body) && blocks[at + 1]?.language === 'text',
  );
}

/** What the section builds on stands before it. */
function withEarlier(blocks: readonly Block[], sections: readonly Section[]): Block[] {
  const earlier = blocks.flatMap(({ language, info }) =>
    language === 'bygger på' ? (sections.find(({ title }) => title === info)?.blocks ?? []) : [],
  );
  return [...earlier, ...blocks];
}

/** A module is judged with all of its encounters, which takes its time. */
function touchesModule(blocks: readonly Block[]): boolean {
  return blocks.some(({ language, info }) => language === 'json' && info.startsWith('ny-i-tsb/'));
}
