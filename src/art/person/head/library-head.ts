import { head } from '../../../../node_modules/@dicebear/open-peeps/lib/components/head.js';

/** Path data of one head of Open Peeps (Pablo Stanley, CC0), by what it is. */
export interface LibraryHead {
  skin: string;
  /** Hair as a shape of its own; null where hair and lines are one black path. */
  hair: string | null;
  /** Hat, band or underscarf. */
  cloth: string | null;
  /** Lines; with the hair in them where `hair` is null. */
  ink: readonly string[];
}

const INK = '#000';
const SKIN = 'skin';
const HAIR = 'hair';
const CLOTH = 'cloth';

/** Where a library head lies in the space all faces share. */
export const LIBRARY_AT = 'matrix(.99789 0 0 1 156 62)';

/** Takes a head of the library apart. Throws when the library no longer has it in the parts we know. */
export function libraryHead(name: string): LibraryHead {
  const svg = head[name]?.({}, { skin: SKIN, headContrast: HAIR, clothing: CLOTH }) ?? '';
  const paths = [...svg.matchAll(/<path[\s\S]*?\/>/g)].map(([path]) => ({
    fill: / fill="([^"]*)"/.exec(path)?.[1] ?? INK,
    d: / d="([^"]*)"/.exec(path)?.[1] ?? '',
  }));
  const all = (fill: string): string[] =>
    paths.filter((path) => path.fill === fill).map(({ d }) => d);
  const [skin, ...others] = all(SKIN);
  const [hair = null] = all(HAIR);
  const [cloth = null] = all(CLOTH);
  const ink = all(INK);
  if (skin === undefined || ink.length === 0 || others.length > 0)
    throw new Error(`The Open Peeps head ${name} is not made of one skin and lines`);
  return { skin, hair, cloth, ink };
}
