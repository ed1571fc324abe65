import { describe, expect, it } from 'vitest';
import { unknownType } from '../../../../src/scenario/read/unknown-type.ts';

describe('a condition or an action that is none', () => {
  it.each([
    ['yrke', 'profession', 'hvilket yrke spilleren har'],
    ['Minst', 'atLeast', 'målet er minst'],
    ['atleast', 'atLeast', 'målet er minst'],
    ['eller', 'any', 'minst én av disse'],
    ['vilkår', 'condition', 'det navngitte vilkåret'],
  ])('«%s» is taken for «%s», and its meaning told', (written, meant, words) => {
    expect(unknownType(written, false).nb).toEqual([
      `Det finnes ikke noe vilkår som heter «${written}».`,
      `Skriv "${meant}" i stedet (det betyr: ${words}), og la resten stå.`,
    ]);
  });

  it('of actions «sett» is «set»', () => {
    expect(unknownType('sett', true).nb[1]).toBe(
      'Skriv "set" i stedet (det betyr: setter et merke), og la resten stå.',
    );
  });

  it.each([[true], [false]])('what is like nothing gets all there are, explained', (isAction) => {
    const [, remedy] = unknownType('hokuspokus', isAction).nb;
    expect(remedy).toMatch(/^Velg ett av: \w+ \([^)]+\), /);
    expect(remedy.length).toBeLessThan(400);
  });

  it('no name that every object answers to is a word', () => {
    expect(unknownType('constructor', false).nb[1]).toMatch(/^Velg ett av/);
  });
});
