import type { Problem } from '../problem.ts';
import { FORMAT } from '../scenario.ts';
import type { Rule } from './check-context.ts';
import { numberIn } from './loose.ts';

/**
 * TSB095: a file of a newer format than this program knows. Nothing else is told of it then: what looks wrong may be
 * right in that format.
 */
export const newerFormat: Rule = ({ outline, tell }): Problem[] => {
  const format = numberIn(outline.meta, 'format');
  if (format === null || !Number.isInteger(format) || format <= FORMAT) return [];
  return [
    tell('/meta/format', 'TSB095', {
      nb: [
        `Scenarioet er skrevet i format ${format}, men dette programmet kjenner bare format ${FORMAT}.`,
        'Bruk en nyere utgave av programmet.',
      ],
      en: [
        `The scenario is written in format ${format}, but this program knows format ${FORMAT} only.`,
        'Use a newer edition of the program.',
      ],
    }),
  ];
};
