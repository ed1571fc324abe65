import { type Spoken, wordsOf } from '../../scenario/transcript/stretch.ts';
import { ask, isUndo, type Left } from './ask.ts';
import type { Played } from './played.ts';
import { harmless } from './shown-line.ts';
import type { CommandIo } from './subcommand.ts';

/** Plays on in the terminal, from where it stands to an ending, unless somebody leaves before. */
export async function playByHand(
  from: Played,
  spoken: Spoken,
  io: CommandIo,
): Promise<Played | Left> {
  let played = from;
  while (played.stretch.moment.ending === null) {
    showStretch(played, spoken, io);
    const next = await step(played, io);
    if (typeof next === 'string') return next;
    played = next;
  }
  showStretch(played, spoken, io);
  return played;
}

/** What is said since the last choice, and what may be chosen; or how it ended. */
function showStretch({ stretch }: Played, spoken: Spoken, io: CommandIo): void {
  const { heard, moment } = stretch;
  const fresh = heard.filter(({ isRepeated }) => !isRepeated);
  // Back from a sub-conversation with nothing new: the last words are what is answered.
  const said = fresh.length > 0 ? fresh : heard.slice(-1);
  const lines = said.map(({ speaker, text }) => `${speaker}: ${text}`);
  const choices = moment.choices.map(
    ({ id }, index) => `${String(index + 1).padStart(3)}  ${wordsOf(id, spoken)}`,
  );
  const ending = moment.ending === null ? [] : [endingWords(moment.ending.id, stretch, spoken)];
  const parts = [lines, [...choices, ...ending]].filter((part) => part.length > 0);
  io.out(`\n${parts.map((part) => `${part.map(harmless).join('\n')}\n`).join('\n')}`);
}

function endingWords(id: string, { moment }: Played['stretch'], spoken: Spoken): string {
  const measures = Object.entries(moment.position.memory.measures);
  const numbers = measures.map(([name, value]) => `${name} ${value}`).join(', ');
  const title = wordsOf(`${id}.title`, spoken);
  return `Slutt: ${title === '' ? id : `${title} (${id})`}, ${numbers}`;
}

/** Asks until the answer is one: the step that is taken, or the way out. */
async function step(played: Played, io: CommandIo): Promise<Played | Left> {
  const { choices } = played.stretch.moment;
  for (;;) {
    const answer = await ask('Valg: ', io);
    if ('gone' in answer) return answer.gone;
    if (isUndo(answer.words)) {
      if (played.before !== null) return played.before;
      io.out('Dette er det første valget: det er ingenting å angre.\n');
      continue;
    }
    const choice = /^\d+$/u.test(answer.words) ? choices[Number(answer.words) - 1] : undefined;
    if (choice !== undefined) return played.choose(choice.id);
    const numbers = choices.length === 1 ? '1' : `et tall fra 1 til ${choices.length}`;
    io.out(`Skriv ${numbers}, «angre» eller «avbryt».\n`);
  }
}
