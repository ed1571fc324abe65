import { pointerTo, type Problem } from '../problem.ts';
import type { Rule } from './check-context.ts';
import { actionsOf } from './outline-reads.ts';

/** TSB043, TSB044: measures move by fives, −25…25, and begin at fives, 0…100; tillit is required. */
export const sizes: Rule = ({ outline, tell }) => {
  const problems: Problem[] = [];
  for (const { type, by, writes, pointer } of actionsOf(outline)) {
    if (type !== 'adjust' || by === null) continue;
    if (by % 5 === 0 && by !== 0 && Math.abs(by) <= 25) continue;
    const measure = writes.find(({ kind }) => kind === 'measure')?.name ?? '';
    problems.push(
      tell(`${pointer}/by`, 'TSB043', {
        nb: [
          `«${measure}» kan ikke endres med ${by}.`,
          'Bruk et tall i femtrinn fra -25 til 25, men ikke 0.',
        ],
        en: [
          `«${measure}» cannot change by ${by}.`,
          'Use a multiple of five from -25 to 25, but not 0.',
        ],
      }),
    );
  }
  for (const [name, value] of Object.entries(outline.context ?? {})) {
    if (typeof value !== 'number' || (value % 5 === 0 && value >= 0 && value <= 100)) continue;
    problems.push(
      tell(pointerTo('context', name), 'TSB044', {
        nb: [`«${name}» kan ikke begynne på ${value}.`, 'Bruk et tall i femtrinn fra 0 til 100.'],
        en: [`«${name}» cannot begin at ${value}.`, 'Use a multiple of five from 0 to 100.'],
      }),
    );
  }
  if (outline.context !== null && !('tillit' in outline.context))
    problems.push(
      tell('/context', 'TSB044', {
        nb: [
          'Startverdien for «tillit» mangler.',
          'Legg til "tillit": 40 eller et annet tall i femtrinn under "context", for tilliten styrer lyset i rommet.',
        ],
        en: [
          'The first value of «tillit» (trust) is missing.',
          'Add "tillit": 40 or another multiple of five under "context", because trust steers the light of the room.',
        ],
      }),
    );
  return problems;
};
