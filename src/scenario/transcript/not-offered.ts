import { type Moment, choicesOf } from '../play.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { beginningOf, quoted } from './beginning.ts';
import { type Spoken, wordsOf } from './stretch.ts';

/** Why a choice cannot be taken at a moment, and what can, for whoever wrote the play. */
export function notOffered(name: string, moment: Moment, spoken: Spoken): string {
  if (name === '') return `Skriv navnet på valget etter «>». ${offer(moment, spoken)}`;
  if (moment.ending !== null)
    return `${quoted(name)} kan ikke velges: samtalen er alt slutt, med «${moment.ending.id}».`;
  return `${whyNot(name, moment, spoken)} ${offer(moment, spoken)}`;
}

/** What may be chosen at a moment, each with its words; or how it ended. */
export function offer({ choices, ending }: Moment, spoken: Spoken): string {
  if (ending !== null) return `Samtalen er slutt, med «${ending.id}».`;
  if (choices.length === 0) return 'Her er det ingenting å velge.';
  return `Her kan man velge: ${choices
    .map(({ id }) => {
      const words = wordsOf(id, spoken);
      return words === '' ? id : `${id} (${quoted(words)})`;
    })
    .join(', ')}.`;
}

function whyNot(name: string, { choices }: Moment, spoken: Spoken): string {
  const isSaid = ({ id }: { id: string }): boolean => {
    const words = wordsOf(id, spoken);
    return words !== '' && (words === name || beginningOf(words) === name);
  };
  const said = choices.find(isSaid);
  if (said !== undefined) return `Skriv navnet på valget, «${said.id}», i stedet for ordene.`;
  const isOther = choicesOf(spoken.scenario).some(
    ({ id, meta }) => id === name || meta.was?.includes(name),
  );
  if (isOther) return `Valget «${name}» finnes, men tilbys ikke her.`;
  const offered = choices.map(({ id }) => id);
  const nearest = nearestWord(name, offered);
  const unknown = `Ikke noe valg heter ${quoted(name)}.`;
  return nearest === null ? unknown : `${unknown} Mente du «${nearest}»?`;
}
