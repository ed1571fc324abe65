import { describe, expect, it } from 'vitest';
import { SheetShelf } from '../../../src/stage/sheet-shelf.ts';
import { StageError } from '../../../src/stage/stage-error.ts';

/** A network that notes what was asked for and lets one picture fail until it is mended. */
function network() {
  const asked: string[] = [];
  const broken = new Set<string>();
  const fetch = (url: string): Promise<HTMLImageElement> => {
    asked.push(url);
    return broken.has(url)
      ? Promise.reject(new StageError('no-art', url))
      : Promise.resolve({ src: url } as HTMLImageElement);
  };
  return { asked, broken, shelf: new SheetShelf(['a', 'b', 'c'], fetch) };
}

describe('SheetShelf', () => {
  it('fetches what is missing, and nothing twice', async () => {
    const { asked, shelf } = network();
    await Promise.all([shelf.fetch([0, 1]), shelf.fetch([1])]);
    await shelf.fetch([0, 1]);
    expect(asked).toEqual(['a', 'b']);
    expect(shelf.has([0, 1])).toBe(true);
    expect(shelf.has([0, 2])).toBe(false);
  });

  it('lets go of all that is not needed, and fetches it anew when it is', async () => {
    const { asked, shelf } = network();
    await shelf.fetch([0, 1, 2]);
    expect(shelf.keep([1])).toEqual([0, 2]);
    expect(shelf.get(0)).toBeUndefined();
    await shelf.fetch([0]);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('rejects when a picture does not come, and asks the network again the next time', async () => {
    const { broken, shelf } = network();
    broken.add('b');
    await expect(shelf.fetch([0, 1])).rejects.toThrow(StageError);
    broken.clear();
    await shelf.fetch([1]);
    expect(shelf.has([0, 1])).toBe(true);
  });

  it('rejects a sheet that the art does not have', async () => {
    await expect(network().shelf.fetch([7])).rejects.toThrow('No sheet 7');
  });
});
