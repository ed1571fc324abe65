import { contentHash } from '../content-hash.ts';
import { pointerTo, type Says } from '../problem.ts';
import { shown } from '../read/schema-says.ts';
import type { Rule } from './check-context.ts';
import { listIn, stringIn } from './loose.ts';

/**
 * TSB092: a review stands for exactly the content that was reviewed. Nobody’s name stands under words that he has not
 * read, so an old review is no draft’s business either: it is renewed, or taken out.
 */
export const reviews: Rule = ({ document, outline, texts, tell }) => {
  const written = listIn(outline.meta, 'reviews');
  const nb = texts.get('nb');
  if (written.length === 0 || nb === undefined) return [];
  const now = contentHash(document.value, nb.value);
  return written.flatMap((review, index) => {
    const content = stringIn(review, 'content');
    if (review === null || content === now) return [];
    const who = shown(stringIn(review, 'name') ?? '?');
    const here = pointerTo('meta', 'reviews', index);
    return content === null
      ? [tell(here, 'TSB092', nameless(who, now))]
      : [tell(`${here}/content`, 'TSB092', otherContent(who, shown(content), now))];
  });
};

function otherContent(who: string, content: string, now: string): Says {
  return {
    nb: [
      `${who} har vurdert et annet innhold («${content}») enn det som står her nå.`,
      `Be om en ny vurdering og skriv "content": "${now}" i den; til det er gjort, ta vurderingen ut og skriv "status": "utkast".`,
    ],
    en: [
      `${who} has reviewed other content («${content}») than what stands here now.`,
      `Ask for a new review and write "content": "${now}" in it; until then take the review out and write "status": "utkast".`,
    ],
  };
}

function nameless(who: string, now: string): Says {
  return {
    nb: [
      `Vurderingen fra ${who} sier ikke hvilket innhold den gjelder.`,
      `Skriv "content": "${now}" hvis det er innholdet slik det står nå som er vurdert.`,
    ],
    en: [
      `The review by ${who} does not say which content it is about.`,
      `Write "content": "${now}" if the content as it stands now is what was reviewed.`,
    ],
  };
}
