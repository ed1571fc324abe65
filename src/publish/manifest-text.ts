export interface ManifestOptions {
  /** Module id; the identifiers come from it and never change between versions (R5). */
  module: string;
  title: string;
  version: string;
  /** Every file of the package but the manifest and the schemas, in any order. */
  files: Iterable<string>;
}

/** The limits of SCORM 1.2 (imscp titleType); SCORM 2004 has none that are shorter. */
const LONGEST_TITLE = 200;
const LONGEST_VERSION = 20;

/** Text as XML takes it: no control characters, no lone surrogates, and the five that mean something escaped. */
function xml(text: string): string {
  const names: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
  };
  return Array.from(text, (character) => {
    const name = names[character];
    if (name !== undefined) return `&${name};`;
    return /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(character) ? ' ' : character;
  }).join('');
}

/** Cut to so many characters without cutting one in two. */
function cut(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('');
}

/** What a manifest says of a module, ready to stand in it: escaped, cut to what is allowed, the files sorted. */
export interface ManifestText {
  identifier: string;
  title: string;
  version: string;
  files: string;
}

export function manifestText({ module, title, version, files }: ManifestOptions): ManifestText {
  return {
    identifier: `no.tsb-skolen.${xml(module)}`,
    title: xml(cut(title, LONGEST_TITLE)),
    version: xml(cut(version, LONGEST_VERSION)),
    files: [...files]
      .sort()
      .map((name) => `      <file href="${xml(name)}"/>\n`)
      .join(''),
  };
}
