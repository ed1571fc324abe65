import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentType } from './content-type.ts';

/** What an address holds. */
export interface Served {
  type: string;
  body: string | Uint8Array;
}

/** Answers for the part of the addresses that it knows, with null for the others. */
export type Place = (path: string, query?: URLSearchParams) => Promise<Served | null>;

/**
 * The path of a request (`player.js`, '' for the root), decoded, without query; or null when no honest
 * page asks so: broken escapes, parent folders, backslashes, hidden files, empty parts, NUL.
 */
export function readRequestPath(url: string): string | null {
  const [raw = ''] = url.split(/[?#]/, 1);
  if (!raw.startsWith('/')) return null;
  let path: string;
  try {
    path = decodeURIComponent(raw.slice(1));
  } catch {
    return null;
  }
  if (path === '') return '';
  if (path.includes('\0') || path.includes('\\')) return null;
  return path.split('/').some((part) => part === '' || part.startsWith('.')) ? null : path;
}

/**
 * Serves the files of a folder as they lie on disk now, and nothing outside it, through links neither.
 * `prefix` is the address of the folder: '' or `art/`.
 */
export function serveFolder(folder: string, prefix = ''): Place {
  return async (path) => {
    if (!path.startsWith(prefix)) return null;
    const inside = path.slice(prefix.length);
    if (readRequestPath(`/${encodeURI(inside)}`) !== inside || inside === '') return null;
    try {
      const root = await realpath(folder);
      const file = await realpath(join(root, inside));
      if (!file.startsWith(root + sep)) return null;
      return { type: contentType(file), body: await readFile(file) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code ?? '')) return null;
      throw error;
    }
  };
}
