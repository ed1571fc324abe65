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
          `«${state.key}» har en slutt («ending»), men er ikke en slutt-tilstand ytterst i filen.`,
          'Flytt «ending» til en tilstand med "type": "final" rett under «states».',
          'key',
        ),
      );
    if (isRootFinal && state.ending === null && !outline.isTalk)
      problems.push(
        tell(
          state.pointer,
          'TSB054',
          `Slutten «${state.key}» sier ikke hvilken slutt den er.`,
          'Legg til "meta": { "ending": { "id": "…", "rank": 1 } }.',
          'key',
        ),
      );
  }

  const ranked = finals.flatMap(({ ending }) => (ending === null ? [] : [ending]));
  const taken = new Set<number>();
  for (const { rank, pointer, id } of ranked) {
    if (rank === null) continue;
    const isFree = Number.isInteger(rank) && rank >= 1 && rank <= ranked.length && !taken.has(rank);
    taken.add(rank);
    if (isFree) continue;
    problems.push(
      tell(
        `${pointer}/rank`,
        'TSB053',
        `Rangen ${rank} for «${id ?? ''}» passer ikke.`,
        `Ranger sluttene 1–${ranked.length}, hvert tall én gang; 1 er best.`,
      ),
    );
  }

  if (graph.start !== null && !finals.some((final) => graph.reached.has(final)))
    problems.push(
      tell(
        '/states',
        'TSB055',
        finals.length === 0
          ? 'Scenarioet har ingen slutt.'
          : 'Ingen av sluttene kan nås fra starten.',
        'La minst én vei føre til en tilstand med "type": "final" ytterst i filen.',
        'key',
      ),
    );
  return problems;
};
