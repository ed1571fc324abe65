import { StageError } from './stage-error.ts';

/** Where pictures come from: the browser, or a test. Rejects when a picture is missing or broken. */
export type FetchPicture = (url: string) => Promise<HTMLImageElement>;

/**
 * Fetches with `<img>`: no request that `connect-src` would have to allow.
 * Rejects with `StageError` `no-art`.
 */
export const fetchPicture: FetchPicture = async (url) => {
  const image = new Image();
  image.decoding = 'async';
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    throw new StageError('no-art', `The picture ${url.slice(0, 80)} could not be read`, { cause });
  }
  return image;
};

/** The sheets that are in memory: fetched just before they are needed, given back when they are not. */
export class SheetShelf {
  readonly #urls: readonly string[];
  readonly #fetch: FetchPicture;
  readonly #sheets = new Map<number, HTMLImageElement>();
  readonly #coming = new Map<number, Promise<void>>();

  constructor(urls: readonly string[], fetch: FetchPicture = fetchPicture) {
    this.#urls = urls;
    this.#fetch = fetch;
  }

  /** Whether all of these are here now. */
  has(wanted: readonly number[]): boolean {
    return wanted.every((sheet) => this.#sheets.has(sheet));
  }

  get(sheet: number): HTMLImageElement | undefined {
    return this.#sheets.get(sheet);
  }

  /** Fetches what is missing; asked again meanwhile, it fetches nothing twice. Rejects with `StageError` `no-art`. */
  async fetch(wanted: readonly number[]): Promise<void> {
    await Promise.all(wanted.map((sheet) => this.#bring(sheet)));
  }

  /** Lets go of all but these; answers with what went. */
  keep(wanted: readonly number[]): number[] {
    const gone = [...this.#sheets.keys()].filter((sheet) => !wanted.includes(sheet));
    for (const sheet of gone) this.#sheets.delete(sheet);
    return gone;
  }

  #bring(sheet: number): Promise<void> {
    if (this.#sheets.has(sheet)) return Promise.resolve();
    const before = this.#coming.get(sheet);
    if (before !== undefined) return before;
    const url = this.#urls[sheet];
    if (url === undefined) return Promise.reject(new StageError('no-art', `No sheet ${sheet}`));
    const coming = this.#fetch(url)
      .then((image) => void this.#sheets.set(sheet, image))
      // Whoever asks again asks the network again.
      .finally(() => this.#coming.delete(sheet));
    this.#coming.set(sheet, coming);
    return coming;
  }
}
