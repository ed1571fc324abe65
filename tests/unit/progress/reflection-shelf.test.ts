import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFLECTION_LENGTH, ReflectionShelf } from '../../../src/progress/reflection-shelf.ts';
import { noShelf, textShelf } from '../../contract/text-shelf.ts';

describe('what a learner writes to herself', () => {
  it('comes back as written, by encounter, without the blanks around it', () => {
    const shelf = textShelf();
    const own = new ReflectionShelf(shelf, 'web/ny-i-tsb/rev');
    expect(own.write('forste-samtale', '  Å vente er også å si noe.\nHusk lampa. ')).toBe(true);
    expect(own.write('angrekortet', 'Et klokkeslett')).toBe(true);
    expect(new ReflectionShelf(shelf, 'web/ny-i-tsb/rev').read()).toEqual({
      'forste-samtale': 'Å vente er også å si noe.\nHusk lampa.',
      angrekortet: 'Et klokkeslett',
    });
  });

  it('is nobody else’s', () => {
    const shelf = textShelf();
    new ReflectionShelf(shelf, 'web/ny-i-tsb/rev').write('a', 'mitt');
    expect(new ReflectionShelf(shelf, 'web/ny-i-tsb/ugle').read()).toEqual({});
  });

  it('leaves nothing on the device once it is emptied or erased', () => {
    const shelf = textShelf();
    const own = new ReflectionShelf(shelf, 'k');
    own.write('a', 'en ting');
    own.write('a', '  ');
    expect(shelf.texts.size).toBe(0);
    own.write('a', 'en ting');
    expect(own.erase()).toBe(true);
    expect(shelf.texts.size).toBe(0);
    expect(own.read()).toEqual({});
  });

  it('is never longer than it may be', () => {
    const own = new ReflectionShelf(textShelf(), 'k');
    own.write('a', 'x'.repeat(REFLECTION_LENGTH + 100));
    expect(own.read()['a']).toHaveLength(REFLECTION_LENGTH);
  });

  it('tells that it is not kept where nothing can be, and never throws', () => {
    for (const own of [new ReflectionShelf(null, 'k'), new ReflectionShelf(noShelf, 'k')]) {
      expect(own.write('a', 'en ting')).toBe(false);
      expect(own.read()).toEqual({});
      expect(own.erase()).toBe(true);
    }
  });

  it('reads whatever lies there as texts by name, or as nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (lies) => {
        const shelf = textShelf();
        shelf.setItem('tsb-skolen-reflections/1/k', lies);
        for (const [id, words] of Object.entries(new ReflectionShelf(shelf, 'k').read())) {
          expect(typeof id).toBe('string');
          expect(words.length).toBeGreaterThan(0);
          expect(words.length).toBeLessThanOrEqual(REFLECTION_LENGTH);
        }
      }),
    );
  });
});
