import type { Numbered } from './numbered.ts';

/** What stands under one running head: a phase, all sub-conversations, or how it ends. */
export interface Chapter {
  /** Key of the phase; null for the others. */
  phase: string | null;
  /** Where the phase has no title, and for those that are none. */
  otherwise: string;
  places: readonly Numbered[];
}

/** Sorts the places of a scenario into chapters: phases in the order of the file, sub-conversations, endings. */
export function chaptersOf(
  places: readonly Numbered[],
  conversation: string | null,
): readonly Chapter[] {
  const isEnding = ({ node }: Numbered): boolean => node.meta?.ending !== undefined;
  const isInside = ({ phases }: Numbered): boolean =>
    phases[0] !== undefined && phases[0] === conversation;
  const phaseOf = ({ phases }: Numbered): string => phases[1] ?? phases[0] ?? '';
  const inside = places.filter(isInside);
  const phases = [...new Set(inside.map(phaseOf))];
  const rankOf = ({ node }: Numbered): number => node.meta?.ending?.rank ?? 0;
  const outside = places.filter((place) => !isInside(place) && place.phases.length > 0);
  const atRoot = places.filter((place) => !isInside(place) && place.phases.length === 0);
  return [
    ...phases.map((phase) => ({
      phase,
      otherwise: phase === conversation ? 'Samtalen' : sentence(phase),
      places: inside.filter((place) => phaseOf(place) === phase),
    })),
    { phase: null, otherwise: 'Sidesamtaler', places: outside },
    {
      phase: null,
      otherwise: 'Sluttene',
      places: [
        ...atRoot.filter((place) => !isEnding(place)),
        ...atRoot.filter(isEnding).toSorted((a, b) => rankOf(a) - rankOf(b)),
      ],
    },
  ].filter((chapter) => chapter.places.length > 0);
}

/** «for-moetet» → «For moetet». */
function sentence(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
