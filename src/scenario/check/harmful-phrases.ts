/** A phrase and what to write instead, in the phrase’s own language. */
export interface HarmfulPhrase {
  /**
   * Words that follow each other, each written as its forms with `|` between; `*` at an end stands for any letters. So
   * `*misbruker*` is also «rusmisbrukeren», and `ren|rene` is not «arena».
   */
  words: readonly string[];
  instead: string;
}

const phrase = (words: string, instead: string): HarmfulPhrase => ({
  words: words.split(' '),
  instead,
});

const SUBSTANCES =
  'rus|rusmiddel|rusmidler|alkohol|stoff|narkotika|medikament|medikamenter|piller|legemidler';
const TESTS = '*prøve|*prøven|*prøver|*prøvene|*prøva';
const THEY = 'jeg|du|han|hun|hen|vi|dere|de|har|hadde|pasienten';

/** What the field’s tone guide asks us not to write about people, in every inflection, in bokmål and nynorsk. */
const NORWEGIAN: readonly HarmfulPhrase[] = [
  phrase('*misbruker*|*misbrukar*', 'en person med rusmiddelproblemer'),
  phrase('rusmisbruk*|rusmiddelmisbruk*|alkoholmisbruk*|stoffmisbruk*', 'skadelig bruk'),
  phrase('narkotikamisbruk*|medikamentmisbruk*|pillemisbruk*|legemiddelmisbruk*', 'skadelig bruk'),
  phrase(`misbruk|misbruket av ${SUBSTANCES}`, 'skadelig bruk'),
  phrase('*narkoman*', 'en person som bruker rusmidler'),
  phrase('*alkoholiker*|*alkoholikar*', 'en person med alkoholproblemer'),
  phrase('*junkie|*junkien|*junkier|*junkiene|*junkies|junky', 'en person med avhengighet'),
  phrase('tung|tunge|tungt *bruker*|*brukar*', 'en person med langvarig avhengighet'),
  phrase(`ren|rene|rein|reine|skitten|skitne ${TESTS}`, 'prøven viste …'),
  phrase(`${TESTS} er|var|ble|blir|vart ren|rene|rein|reine|skitten|skitne`, 'prøven viste …'),
  phrase('umotivert*', 'ønsker ikke nå'),
  phrase('manipuler*|manipulativ*|manipulator*', 'det du så og hørte'),
  phrase('rusfri|rusfrie|rusfritt først|fyrst', 'behandling av begge deler samtidig'),
  phrase('først|fyrst rusfri|rusfrie|rusfritt', 'behandling av begge deler samtidig'),
  phrase('først|fyrst bli|være|vere rusfri|rusfrie', 'behandling av begge deler samtidig'),
  phrase(
    `først|fyrst når ${THEY} er|blir|vert rusfri|rusfrie`,
    'behandling av begge deler samtidig',
  ),
  phrase(
    'vanskelig|vanskelige|vanskeleg pasient|pasienten|pasienter|pasientene|pasientar|pasientane',
    'hva som gjør det vanskelig',
  ),
  phrase('sprekk|sprekken|sprekkene|sprekks|russprekk*|alkoholsprekk*', 'tilbakefall'),
  // As a verb only of people: a voice may crack, and so may a wall.
  phrase(`${THEY} sprekker|sprakk|sprukket`, 'fikk et tilbakefall'),
];

/** The same words in English. */
const ENGLISH: readonly HarmfulPhrase[] = [
  phrase('addict|addicts|abuser|abusers|junky', 'a person with a substance use problem'),
  phrase('substance|drug|alcohol abuse', 'harmful use'),
  phrase('alcoholic|alcoholics', 'a person with an alcohol problem'),
  phrase('heavy|drug user|users', 'a person who uses drugs'),
  phrase('clean|dirty test|tests|sample|samples|urine', 'the test showed …'),
  phrase('unmotivated', 'does not want it now'),
  phrase('manipulative|manipulating', 'what you saw and heard'),
  phrase('clean|sober first', 'treatment of both at the same time'),
  phrase('difficult patient|patients', 'what makes it difficult'),
];

export const HARMFUL_PHRASES: readonly HarmfulPhrase[] = [...NORWEGIAN, ...ENGLISH];
