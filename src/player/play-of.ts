import { headOf } from '../attempt/attempt.ts';
import { eachState } from '../scenario/machine.ts';
import { writePlay, type WrittenPlay } from '../scenario/write-play.ts';
import type { Content } from './content.ts';
import type { Encounter } from './encounter.ts';

/** A finished attempt as a play file; or why it cannot be one. For authors: only `npm run dev` asks for it. */
export function playOf({ attempt, state }: Encounter, content: Content): WrittenPlay {
  const scenario = content.scenario(attempt.scenario);
  if (scenario === undefined) return { refusal: 'Møtet er ikke lastet ennå. Prøv igjen.' };
  if (content.language !== 'nb') return { refusal: 'Spilleprøver skrives på bokmål.' };
  const texts: Record<string, string> = {};
  eachState(scenario.states, (_key, { meta }) => {
    for (const { id } of meta?.lines ?? []) texts[id] = content.find(scenario.id, id) ?? '';
  });
  return writePlay({
    scenario,
    texts,
    names: Object.fromEntries(Object.entries(content.cast).map(([id, { name }]) => [id, name])),
    head: headOf(attempt),
    choices: state.taken.map(({ id }) => id),
  });
}
