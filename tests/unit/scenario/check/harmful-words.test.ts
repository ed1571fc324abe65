import { describe, expect, it } from 'vitest';
import { checkExample, codesOf } from './example-school.ts';

const inLine = (r1: string): string[] => codesOf(checkExample({ texts: { r1 } }));
const told = (r1: string): string | undefined => checkExample({ texts: { r1 } })[0]?.says.nb[0];

describe('harmfulWords', () => {
  it.each([
    'Rusmisbrukerne vil ikke.',
    'En misbrukar.',
    'Han har et alkoholmisbruk.',
    'Misbruk av piller, altså.',
    'NARKOMANENS vei.',
    'Sprøytenarkoman.',
    'En eksalkoholiker.',
    'Junkien der borte.',
    'En tung rusbruker.',
    'Tunge brukere.',
    'Levere ren urinprøve.',
    'To skitne prøver.',
    'Prøven var ren.',
    'En umotivert mann.',
    'Hun manipulerer.',
    'Bli rusfri først.',
    'Først må du bli det, først når du er rusfri.',
    'En vanskelig pasient.',
    'Alkoholsprekken.',
    'Han sprakk på tirsdag.',
    'Umoti\u00ADvert.',
    'Ren\nprøve.',
    'Sprekk er ikke ordet.',
    'He is an addict.',
    'A dirty test.',
  ])('finds «%s»', (text) => {
    expect(inLine(text)).toEqual(['TSB065']);
  });

  it.each([
    'En arena for prøver.',
    'Stemmen sprekker litt.',
    'Motivert er han.',
    'En ren skjorte. Prøven var i går.',
    'Han er tung. Brukeren av telefonen ringte.',
    'Et vanskelig pasientforløp.',
    'Det er vanskelig for pasienten.',
    'Alkoholisert var han ikke.',
    'Junkers fly.',
    'Først tar vi en prat om å være rusfri.',
    'Addisjon er lett.',
    'Brukermedvirkning veier tungt.',
  ])('lets «%s» be', (text) => {
    expect(inLine(text)).toEqual([]);
  });

  it('says the words as they are written, once for each kind', () => {
    expect(told('En Tung  Bruker, en tung bruker.')).toBe(
      'Teksten «r1» sier «Tung  Bruker», som kan virke stigmatiserende.',
    );
    expect(checkExample({ texts: { r1: 'Narkoman. Narkomane.' } })).toHaveLength(1);
    expect(checkExample({ texts: { r1: 'Narkoman og umotivert.' } })).toHaveLength(2);
  });

  it('lets a patient speak of himself, and a poor choice be the mistake; not what we say of it', () => {
    const on = (key: string): string[] =>
      codesOf(checkExample({ texts: { [key]: 'Du er jo alkoholiker.' } }));
    expect(on('b1')).toEqual([]);
    expect(on('a1.thought')).toEqual([]);
    expect(on('skjema-forst')).toEqual([]);
    expect(on('skjema-forst.why')).toEqual(['TSB065']);
    expect(on('takk-for-i-dag')).toEqual(['TSB065']);
    expect(on('scenario.intro')).toEqual(['TSB065']);
  });

  it('stays linear on text that was made to be slow', () => {
    const began = performance.now();
    for (const part of ['misbruke', 'tung ', 'først når ', 'ren ren']) inLine(part.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
