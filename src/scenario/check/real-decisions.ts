import type { Rule } from './check-context.ts';
import { decisionsIn } from './decisions.ts';
import { stringIn } from './loose.ts';

/** TSB083: a decision is a real one when at least two of its choices are good or fair. */
export const realDecisions: Rule = (context) => {
  if (context.outline.isTalk) return [];
  return decisionsIn(context).flatMap(({ beat: { key, pointer }, rated }) => {
    const usable = rated.filter(({ meta }) => stringIn(meta, 'quality') !== 'poor');
    return usable.length >= 2
      ? []
      : [
          context.tell(
            pointer,
            'TSB083',
            {
              nb: [
                `${usable.length === 0 ? 'Ingen' : 'Bare ett'} av valgene ved «${key}» er gode eller brukbare.`,
                'Skriv et valg til som en god kollega kunne ha tatt.',
              ],
              en: [
                `${usable.length === 0 ? 'None' : 'Only one'} of the choices at «${key}» is good or fair.`,
                'Write one more choice that a good colleague could have made.',
              ],
            },
            'key',
          ),
        ];
  });
};
