import type { Problem } from '../problem.ts';
import type { Rule } from './check-context.ts';

/** TSB053, TSB054, TSB055: endings are finals of the root, ranked 1, 2, 3 …, and one at least can be reached. */
export const endings: Rule = ({ outline, graph, tell }) => {
  const problems: Problem[] = [];
  const finals = outline.roots.filter(({ kind }) => kind === 'final');
  for (const state of outline.states) {
    const isRootFinal = finals.includes(state);
    if (state.ending !== null && !isRootFinal)
      problems.push(
        tell(
          state.ending.pointer,
          'TSB054',
          {
            nb: [
              `«${state.key}» har en slutt («ending»), men er ikke et slutt-trinn ytterst i filen.`,
              'Flytt «ending» til et trinn med "type": "final" rett under det ytterste «states».',
            ],
            en: [
              `«${state.key}» has an ending («ending»), but is not a final step at the root of the file.`,
              'Move «ending» to a step with "type": "final" directly under the outermost «states».',
            ],
          },
          'key',
        ),
      );
    if (isRootFinal && state.ending === null && !outline.isTalk)
      problems.push(
        tell(
          state.pointer,
          'TSB054',
          {
            nb: [
              `Slutten «${state.key}» sier ikke hvilken slutt den er.`,
              `Legg til "meta": { "ending": { "id": "${state.key}", "rank": 1 } }.`,
            ],
            en: [
              `The ending «${state.key}» does not say which ending it is.`,
              `Add "meta": { "ending": { "id": "${state.key}", "rank": 1 } }.`,
            ],
          },
          'key',
        ),
      );
  }

  const ranked = finals.flatMap(({ key, ending }) => (ending === null ? [] : [{ key, ...ending }]));
  const taken = new Set<number>();
  for (const { key, rank, pointer } of ranked) {
    if (rank === null) continue;
    const isFree = Number.isInteger(rank) && rank >= 1 && rank <= ranked.length && !taken.has(rank);
    taken.add(rank);
    if (isFree) continue;
    problems.push(
      tell(`${pointer}/rank`, 'TSB053', {
        nb: [
          `Slutten «${key}» har rang ${rank}, som ikke passer sammen med de andre.`,
          ranked.length === 1
            ? 'Skriv "rank": 1, for det finnes bare én slutt.'
            : `Gi sluttene rang fra 1 (best) til ${ranked.length}, hvert tall én gang.`,
        ],
        en: [
          `The ending «${key}» has rank ${rank}, which does not fit the others.`,
          ranked.length === 1
            ? 'Write "rank": 1, because there is only one ending.'
            : `Rank the endings from 1 (best) to ${ranked.length}, each number once.`,
        ],
      }),
    );
  }

  if (graph.start !== null && !finals.some((final) => graph.reached.has(final)))
    problems.push(
      tell(
        '/states',
        'TSB055',
        {
          nb: [
            finals.length === 0
              ? 'Scenarioet har ingen slutt.'
              : 'Ingen av sluttene kan nås fra starten.',
            'La minst én vei føre til et trinn med "type": "final" ytterst i filen.',
          ],
          en: [
            finals.length === 0
              ? 'The scenario has no ending.'
              : 'None of the endings can be reached from the start.',
            'Let at least one way lead to a step with "type": "final" at the root of the file.',
          ],
        },
        'key',
      ),
    );
  return problems;
};
