import { StageError } from './stage-error.ts';

/**
 * Fetches the pictures with `<img>`: no request that `connect-src` would have to allow.
 * Rejects with `no-art` when one is missing or broken.
 */
export async function loadSheets(urls: readonly string[]): Promise<HTMLImageElement[]> {
  return Promise.all(
    urls.map(async (url) => {
      const image = new Image();
      image.decoding = 'async';
      image.src = url;
      try {
        await image.decode();
      } catch (cause) {
        throw new StageError('no-art', `The picture ${url.slice(0, 80)} could not be read`, {
          cause,
        });
      }
      return image;
    }),
  );
}
