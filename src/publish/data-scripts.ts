import { conversationsOf, type ModuleContent, type ModuleTexts } from '../scenario/module.ts';
import { moduleOutline } from './module-outline.ts';
import { wordsByNeed } from './words-by-need.ts';

/** What the player must know of the package it lies in, besides the module itself. */
export interface PackageFacts {
  standard: 'scorm12' | 'scorm2004' | 'web';
  /** R20: the status word that is sent when completion holds and the score reaches mastery. */
  completion: 'completed' | 'passed';
  /** Language codes of the `data/<lang>.js` that are there, the first one first. */
  languages: string[];
  /** R15: characters of the longest possible progress, computed when packed; null when not computed. */
  longestProgress: number | null;
  /** R25: the LMS is told of each encounter and of decisions in it. */
  interactions?: true;
  /** A service worker lies beside the page, so that it may be kept on the device: the web edition alone. */
  isOffline?: true;
}

/**
 * One call of the player's only global: `tsbSkolen.give("texts","nb","{…}");`, or without the name. The
 * data are a JSON text inside a string literal, so that they are parsed and never run. `<` is escaped, so
 * that no text can end a script element, and U+2028 and U+2029, which old browsers take for line ends.
 */
export function giveScript(names: readonly [kind: string, name?: string], data: unknown): string {
  const literal = JSON.stringify(JSON.stringify(data)).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `tsbSkolen.give(${[...names.map((name) => JSON.stringify(name)), literal].join(',')});\n`;
}

const CALL = /^tsbSkolen\.give\("([a-z]+)",(?:"([a-z0-9-]+)",)?("(?:[^"\\]|\\.)*")\);$/;

/** What a data script holds, by `kind` or `kind/name`, read without running it; null for anything but such calls. */
export function readGiveScript(script: string): Map<string, unknown> | null {
  const given = new Map<string, unknown>();
  for (const line of script.split('\n')) {
    if (line === '') continue;
    const [call, kind = '', name, literal = ''] = CALL.exec(line) ?? [];
    if (call === undefined) return null;
    try {
      const json: unknown = JSON.parse(literal);
      given.set(name === undefined ? kind : `${kind}/${name}`, JSON.parse(String(json)));
    } catch {
      return null;
    }
  }
  return given;
}

/** `data/art.js`: `scene-art.json` as it lies. */
export function artScript(sceneArt: unknown): string {
  return giveScript(['art'], sceneArt);
}

/** The name of a data script in a package → what writes it. */
export type DataScripts = Map<string, () => string>;

/**
 * The data scripts of a module, art apart. They are cut by when a learner needs them: the module with its title page;
 * then an encounter's machine and the words it begins with; last the rest of its words, and the knowledge base.
 */
export function dataScripts(
  content: ModuleContent,
  texts: ReadonlyMap<string, ModuleTexts>,
  facts: PackageFacts,
): DataScripts {
  const scripts: DataScripts = new Map();
  const give = (file: string, names: readonly [kind: string, name?: string], data: unknown): void =>
    void scripts.set(`data/${file}.js`, () => giveScript(names, data));
  const outline = moduleOutline(content);
  scripts.set(
    'data/module.js',
    () => giveScript(['edition'], facts) + giveScript(['module'], outline),
  );
  for (const { id } of conversationsOf(content.module))
    give(`${id}/scenario`, ['scenario', id], content.scenarios[id]);
  for (const language of facts.languages) {
    const held = texts.get(language);
    if (held === undefined) continue;
    const { outset, factTexts, conversations } = wordsByNeed(held, content);
    give(language, ['texts', language], outset);
    give(`${language}-facts`, ['facts', language], { facts: content.facts, texts: factTexts });
    for (const [id, { opening, more }] of conversations) {
      give(`${id}/${language}`, ['opening', `${id}-${language}`], opening);
      give(`${id}/${language}-more`, ['more', `${id}-${language}`], more);
    }
  }
  return scripts;
}
