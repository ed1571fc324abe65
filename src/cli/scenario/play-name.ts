/** Small letters, so that two names are two files on every disk. */
const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/;
/** Windows keeps these for devices, whatever follows the dot. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The name of a play without `.play`; null when it cannot be a file’s name everywhere. */
export function playName(words: string): string | null {
  const name = words.replace(/^plays\//u, '').replace(/\.play$/u, '');
  return NAME.test(name) && !KEPT.test(name) ? name : null;
}
