import { pointerTo } from '../problem.ts';
import type { Rule } from './check-context.ts';
import { factMentions } from './fact-mentions.ts';
import { stringIn, stringsIn } from './loose.ts';

/** TSB087: every learning objective is assessed by a choice that has a quality. Talks assess nothing. */
export const assessedObjectives: Rule = ({ outline, tell }) => {
  if (outline.isTalk) return [];
  const assessed = new Set(
    outline.choices.flatMap(({ meta }) =>
      stringIn(meta, 'quality') === null ? [] : [stringIn(meta, 'objective')],
    ),
  );
  return stringsIn(outline.meta, 'objectives').flatMap((name, index) =>
    assessed.has(name)
      ? []
      : [
          tell(pointerTo('meta', 'objectives', index), 'TSB087', {
            nb: [
              `Ingen valg viser om spilleren når læringsmålet «${name}».`,
              `Skriv "objective": "${name}" på minst ett valg med kvalitet, eller ta målet ut av «objectives».`,
            ],
            en: [
              `No choice shows whether the learner reaches the objective «${name}».`,
              `Write "objective": "${name}" on at least one choice with a quality, or take it out of «objectives».`,
            ],
          }),
        ],
  );
};

/** TSB088: whatever knowledge a scenario rests on, the learner can meet in it. */
export const metFacts: Rule = ({ outline, tell, surroundings }) => {
  const { sources, met } = factMentions(outline);
  const offered = new Set(met.map(({ fact }) => fact));
  return sources.flatMap(({ fact, pointer }) => {
    // A fact that does not exist is told as such.
    const isKnown = surroundings.facts === null || surroundings.facts.has(fact);
    return offered.has(fact) || !isKnown
      ? []
      : [
          tell(pointer, 'TSB088', {
            nb: [
              `Samtalen bygger på kunnskapen «${fact}», men ingen valg lar spilleren møte den.`,
              `Skriv "${fact}" i «facts» på et valg der den hører hjemme, eller ta den ut av «sources».`,
            ],
            en: [
              `The conversation rests on the fact «${fact}», but no choice lets the learner meet it.`,
              `Write "${fact}" in «facts» of a choice where it belongs, or take it out of «sources».`,
            ],
          }),
        ];
  });
};
