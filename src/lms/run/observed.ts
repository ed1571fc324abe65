import type { LmsCall } from '../trial-lms.ts';

/** What one launch of a package showed. */
export interface Launched {
  /** What the LMS held at its end, and every call of the content. */
  record: Readonly<Record<string, string>>;
  calls: readonly LmsCall[];
  /** Errors that the content let fall. */
  errors: readonly string[];
  /** Requests that left the folder of the package, and files in it that are not there. */
  strays: readonly string[];
  /** Complaints of the browser about `script-src 'self'`. */
  policy: readonly string[];
  /** What the content asked of the page: `module` scripts, workers, `unload` listeners. */
  asked: { modules: readonly string[]; workers: readonly string[]; unload: readonly string[] };
  /** Commits that came after a click and before its words. */
  hasty: number;
  /** Controls that were clicked. */
  clicks: number;
  /** The words that stood there at the end. */
  words: string;
}

/** All launches of one package, by what was tried in them. */
export interface Observed {
  /** The first launch: some clicks, then left. */
  begun: Launched;
  /** The second, on what the first left at the LMS. */
  again: Launched;
  /** Played as far as it goes. */
  played: Launched;
  /** What the LMS held was cut on the way. */
  spoilt: Launched;
  /** A finished module, opened for review. */
  review: Launched;
  /** A finished module with a good score, played again. */
  replayed: Launched;
  /** The API of the other standard stands beside its own. */
  both: Launched;
  /** The API comes after three seconds. */
  late: Launched;
  /** There is no API. */
  alone: Launched;
  /** The API is seven windows up, below a page of another origin. */
  deep: Launched;
  /** The LMS refuses and throws. */
  refusing: Launched;
  /** The server is gone and the LMS says «true» all the same; then a launch on the same machine with the server back. */
  offline: Launched;
  back: Launched;
}

export type LaunchName = keyof Observed;
