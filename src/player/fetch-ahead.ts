import { effect } from '@preact/signals';
import { conversationsOf } from '../scenario/module.ts';
import type { Game } from './game.ts';

/**
 * Fetches what the learner is likely to need next, one thing after the other, so that nobody waits for it later, also
 * where the network has gone by then. What did not come is asked for again at the next step.
 */
export function fetchAhead({ session, supplies }: Pick<Game, 'session' | 'supplies'>): void {
  const { content } = session;
  effect(() => {
    const encounter = session.encounter.value;
    const kept = session.progress.value.encounters;
    const isTalking = session.screen.value === 'encounter';
    if (encounter !== null) supplies.more(encounter.attempt.scenario).ask();
    supplies.screens.ask();
    if (!supplies.screens.isHere.value) return;
    if (encounter !== null) supplies.facts.ask();
    const next = conversationsOf(content.module).find(
      ({ id }) => typeof kept[id]?.best !== 'number',
    );
    if (!isTalking && next !== undefined) supplies.encounter(next.id).ask();
  });
}
