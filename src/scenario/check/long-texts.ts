import { pointerTo, problemAt, type Says } from '../problem.ts';
import { type Rule, textEntries } from './check-context.ts';
import type { Outline } from './outline.ts';

/**
 * The longest texts, in characters, that leave the face in sight on a phone (390 × 844 CSS pixels, measured in the
 * player): a line of 280 takes eight rows, and with four choices of 160, four rows each, below it, the card is 755 of 776
 * pixels high. The role card is 572 with a role, an introduction and a notice of these lengths.
 */
export const LONGEST = {
  line: 280,
  thought: 280,
  note: 60,
  choice: 160,
  why: 320,
  title: 40,
  role: 80,
  intro: 400,
  notice: 200,
  ending: 400,
} as const;

type Place = keyof typeof LONGEST;

const WHAT: Readonly<Record<Place, { nb: string; en: string }>> = {
  line: { nb: 'en replikk', en: 'a line' },
  thought: { nb: 'en tanke', en: 'a thought' },
  note: { nb: 'en merknad ved siden av navnet', en: 'a note beside the name' },
  choice: { nb: 'et valg', en: 'a choice' },
  why: { nb: 'en forklaring', en: 'an explanation' },
  title: { nb: 'en tittel', en: 'a title' },
  role: { nb: 'rollen', en: 'the role' },
  intro: { nb: 'innledningen', en: 'the introduction' },
  notice: { nb: 'en innholdsmerknad', en: 'a notice' },
  ending: { nb: 'en slutt', en: 'an ending' },
};

/** TSB028: texts that are too long to be read on a phone, in any language. */
export const longTexts: Rule = ({ outline, texts }) => {
  const places = placesOf(outline);
  return [...texts.values()].flatMap((document) =>
    textEntries(document).flatMap(([key, text]) => {
      const place = places.get(key);
      if (place === undefined || text.length <= LONGEST[place]) return [];
      const length = [...text].length;
      return length <= LONGEST[place]
        ? []
        : [problemAt(document, pointerTo(key), 'TSB028', tooLong(key, place, length))];
    }),
  );
};

function tooLong(key: string, place: Place, length: number): Says {
  const most = LONGEST[place];
  const isSaid = place === 'line';
  return {
    nb: [
      `Teksten «${key}» er ${length - most} tegn for lang til å leses på en telefon: den har ${length} tegn, og ${WHAT[place].nb} kan ha høyst ${most}.`,
      isSaid ? 'Del den på flere replikker, eller kort den ned.' : 'Kort den ned.',
    ],
    en: [
      `The text «${key}» is ${length - most} characters too long to be read on a phone: it has ${length}, and ${WHAT[place].en} may have at most ${most}.`,
      isSaid ? 'Split it into several lines, or shorten it.' : 'Shorten it.',
    ],
  };
}

function placesOf({ states, choices }: Outline): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([
    ['scenario.title', 'title'],
    ['scenario.role', 'role'],
    ['scenario.intro', 'intro'],
    ['scenario.notice', 'notice'],
  ]);
  for (const { key, lines, ending } of states) {
    places.set(`${key}.title`, 'title');
    for (const { id } of lines)
      places.set(id, 'line').set(`${id}.thought`, 'thought').set(`${id}.note`, 'note');
    if (ending?.id) places.set(`${ending.id}.title`, 'title').set(`${ending.id}.text`, 'ending');
  }
  for (const { id } of choices) places.set(id, 'choice').set(`${id}.why`, 'why');
  return places;
}
