import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../../../src/scenario/picture/fit-text.ts';
import { guardLabel } from '../../../../src/scenario/picture/guard-label.ts';
import type { Guard } from '../../../../src/scenario/scenario.ts';
import { atLeast, has, not } from '../build-scenario.ts';

describe('words that must fit', () => {
  const room = { width: 200, size: 15, lines: 2 };

  it('are broken between words', () => {
    const lines = fitText('Hva er viktig for deg i dag, Jonas?', room);
    expect(lines.join(' ')).toBe('Hva er viktig for deg i dag, Jonas?');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(200);
  });

  it('end in an ellipsis behind a whole word where there is no room', () => {
    const [, last = ''] = fitText(
      'Det er ikke lett å være noen av dere akkurat nå, verken du eller hun.',
      room,
    );
    expect(last).toMatch(/^[a-zæøå ]+…$/);
    expect(textWidth(last, 15)).toBeLessThanOrEqual(200);
  });

  it.each(['x'.repeat(500), '🧡'.repeat(100), '漢字'.repeat(100), `kort ${'W'.repeat(90)} igjen`])(
    'fit even without a place to break them: %s',
    (text) => {
      for (const line of fitText(text, room)) expect(textWidth(line, 15)).toBeLessThanOrEqual(200);
    },
  );

  it('are nothing where there are none', () => {
    expect(fitText('  ', room)).toEqual([]);
  });
});

describe('the label of a condition', () => {
  const marks = { place: () => '14', choice: () => '14b' };
  const label = (guard: Guard): string => guardLabel(guard, marks).replaceAll('\u00a0', ' ');

  it.each<[Guard, string]>([
    [atLeast('tillit', 60), 'tillit ≥ 60'],
    [{ type: 'chosen', params: { choice: 'x' } }, 'valgt 14b'],
    [{ type: 'visits', params: { beat: 'x' } }, 'vært ved 14'],
    [{ type: 'visits', params: { beat: 'x', atLeast: 2 } }, 'vært ved 14 minst 2 ganger'],
    [{ type: 'visits', params: { beat: 'x', atMost: 1 } }, 'vært ved 14 høyst 1 gang'],
    [{ type: 'attempt', params: { atLeast: 2 } }, 'forsøk ≥ 2'],
    [{ type: 'attempt', params: { atLeast: 2, atMost: 2 } }, 'forsøk 2'],
    [{ type: 'profession', params: { is: ['lege', 'psykolog'] } }, 'lege eller psykolog'],
    [{ type: 'condition', params: { name: 'vil-bytte' } }, 'vil bytte'],
    [
      {
        type: 'all',
        params: { of: [has('vet-det'), { type: 'any', params: { of: [has('a'), has('b')] } }] },
      },
      'vet det og (a eller b)',
    ],
    [not({ type: 'any', params: { of: [has('a'), has('b')] } }), 'ikke (a eller b)'],
  ])('%j is «%s»', (guard, words) => {
    expect(label(guard)).toBe(words);
  });
});
