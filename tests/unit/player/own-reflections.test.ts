import { describe, expect, it } from 'vitest';
import { openOwnReflections } from '../../../src/player/own-reflections.ts';
import { ReflectionShelf } from '../../../src/progress/reflection-shelf.ts';
import { noShelf, textShelf } from '../../contract/text-shelf.ts';

describe('the learner’s own words in a page', () => {
  it('go to the device as they are written', () => {
    const shelf = new ReflectionShelf(textShelf(), 'k');
    const own = openOwnReflections();
    own.open(shelf);
    own.write('forste-samtale', 'Vent litt lenger');
    expect(own.isKept.value).toBe(true);
    expect(shelf.read()).toEqual({ 'forste-samtale': 'Vent litt lenger' });
  });

  it('keep what was written before the device had answered, beside what lay there', () => {
    const shelf = new ReflectionShelf(textShelf(), 'k');
    shelf.write('angrekortet', 'fra i går');
    const own = openOwnReflections();
    own.write('forste-samtale', 'fra i dag');
    expect(own.isKept.value).toBe(false);
    own.open(shelf);
    expect(own.isKept.value).toBe(true);
    expect(own.all.value).toEqual({ angrekortet: 'fra i går', 'forste-samtale': 'fra i dag' });
    expect(shelf.read()).toEqual(own.all.value);
  });

  it('stay on the page, and are said not to be kept, where the device refuses', () => {
    const own = openOwnReflections();
    own.open(new ReflectionShelf(noShelf, 'k'));
    own.write('forste-samtale', 'fra i dag');
    expect(own.isKept.value).toBe(false);
    expect(own.all.value).toEqual({ 'forste-samtale': 'fra i dag' });
  });

  it('are gone from page and device once erased', () => {
    const shelf = new ReflectionShelf(textShelf(), 'k');
    const own = openOwnReflections();
    own.open(shelf);
    own.write('forste-samtale', 'fra i dag');
    expect(own.erase()).toBe(true);
    expect(own.all.value).toEqual({});
    expect(shelf.read()).toEqual({});
  });
});
