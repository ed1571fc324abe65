import type { CheckContext } from './check-context.ts';
import { stringIn } from './loose.ts';

/**
 * The keys of texts that may hold words of which the tone guide disapproves: what a patient says or thinks of himself,
 * and what a learner says who chooses badly (its `.why` may not).
 */
export function ownWords(context: CheckContext): ReadonlySet<string> {
  const { outline, surroundings } = context;
  const patient = stringIn(outline.meta, 'patient');
  const isPatient = (speaker: string | null): boolean =>
    speaker !== null &&
    (speaker === patient || surroundings.people?.get(speaker)?.kind === 'patient');
  return new Set([
    ...outline.states.flatMap(({ lines }) =>
      lines.flatMap(({ id, speaker }) => (isPatient(speaker) ? [id, `${id}.thought`] : [])),
    ),
    ...outline.choices.flatMap(({ id, meta }) =>
      stringIn(meta, 'quality') === 'poor' ? [id] : [],
    ),
  ]);
}
