import { runningAttempt } from '../attempt/keep.ts';
import type { Progress } from '../attempt/progress.ts';
import { recordKey } from '../progress/learner-records.ts';
import type { StoreRoom } from '../progress/progress-store.ts';
import type { Game } from './game.ts';

/** How long what a store gave back waits for the words to show it with. */
const PATIENCE_MS = 2000;

type Kept = Pick<Game, 'session' | 'local' | 'own' | 'ownReflections' | 'lms' | 'supplies'>;

/** Stores come after the words: whatever they hold is merged with what has been played meanwhile. */
export async function keepProgress(game: Kept, room: Promise<StoreRoom>): Promise<void> {
  const { session, local, own, ownReflections, lms } = game;
  local.onReturn(session.returnTo);
  // Waited for below; until then a failure is nobody's.
  room.catch(() => undefined);
  const { module } = session.content;
  await receive(game, await lms.connect());
  const learner = lms.learnerId();
  await local.open(
    room,
    async (opened) => {
      const key =
        learner === ''
          ? recordKey(module.id, await own.whoPlays(opened))
          : `lms/${opened.keyFor(learner, module.id)}`;
      ownReflections.open(opened.reflections(key));
      return key;
    },
    (stored) => receive(game, stored),
  );
  const unreadable = lms.unreadable();
  if (unreadable !== null) await local.keepAside(unreadable);
  if (lms.holds(session.progress.value)) await local.release();
  lms.catchUp(session.progress.value, session.result.value);
}

/**
 * Hands over what a store gave back. An attempt to go on with may stand deeper than the words that came first: it gets
 * a moment, so that nobody sees a page that waits between two that do not.
 */
async function receive({ session, supplies }: Kept, given: Progress | null): Promise<void> {
  if (given === null) return;
  const scenario = session.encounter.value?.attempt.scenario;
  if (scenario !== undefined && runningAttempt(given, scenario) !== null) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([supplies.more(scenario).arrival(), late]);
  }
  session.receive(given);
}
