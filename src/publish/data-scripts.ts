import type { ModuleContent, ModuleTexts } from '../scenario/module.ts';

/** What the player must know of the package it lies in, besides the module itself. */
export interface PackageFacts {
  standard: 'scorm12' | 'scorm2004' | 'web';
  /** R20: the status word that is sent when completion holds and the score reaches mastery. */
  completion: 'completed' | 'passed';
  /** Language codes of the `data/<lang>.js` that are there, the first one first. */
  languages: string[];
  /** R15: characters of the longest possible progress, computed when packed; null when not computed. */
  longestProgress: number | null;
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

/** `data/module.js`: the module with its scenarios, and the facts of the package it lies in. */
export function moduleScript(content: ModuleContent, facts: PackageFacts): string {
  return giveScript(['edition'], facts) + giveScript(['module'], content);
}

/** `data/<lang>.js`. */
export function textsScript(language: string, texts: ModuleTexts): string {
  return giveScript(['texts', language], texts);
}

/** `data/art.js`: `scene-art.json` as it lies. */
export function artScript(sceneArt: unknown): string {
  return giveScript(['art'], sceneArt);
}
