import type { Content } from './content.ts';
import type { Encounter } from './encounter.ts';
import type { Session } from './session.ts';
import type { Supplies } from './supplies.ts';
import type { Supply } from './supply.ts';

/** What must still come before the screen that the session is at can be shown. */
export function neededFor(session: Session, supplies: Supplies): Supply[] {
  return allFor(session, supplies).filter(({ isHere }) => !isHere.value);
}

function allFor({ content, screen, encounter, awaited }: Session, supplies: Supplies): Supply[] {
  const { screens, facts } = supplies;
  const open = encounter.value;
  const scenario = awaited.value ?? open?.attempt.scenario;
  if (screen.value === 'title') return [];
  if (screen.value === 'unit' || screen.value === 'pause') return [screens];
  if (scenario === undefined) return [];
  const own = supplies.encounter(scenario);
  if (screen.value === 'debrief') return [screens, own, supplies.more(scenario), facts];
  const more = supplies.more(scenario);
  const canSpeak = open === null || more.isHere.value || hasWords(open, content);
  return canSpeak ? [own] : [own, more];
}

/** False where the encounter has come further than the words that it began with. */
function hasWords(
  { attempt: { scenario }, state: { moment } }: Encounter,
  content: Content,
): boolean {
  const shown = [...moment.lines, ...moment.choices].map(({ id }) => id);
  if (moment.ending !== null) shown.push(`${moment.ending.id}.title`);
  return shown.every((key) => content.find(scenario, key) !== undefined);
}
