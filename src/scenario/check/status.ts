import type { Rule } from './check-context.ts';
import { stringIn } from './loose.ts';

/** TSB066: nobody’s approval is invented: without a review the status is «utkast». */
export const status: Rule = ({ outline, tell }) => {
  const reviews = outline.meta?.['reviews'];
  const written = stringIn(outline.meta, 'status');
  if (!Array.isArray(reviews) || reviews.length > 0 || written === null || written === 'utkast')
    return [];
  return [
    tell('/meta/status', 'TSB066', {
      nb: [
        `Statusen er «${written}», men ingen har vurdert scenarioet.`,
        'Skriv "utkast", eller før inn hvem som har vurdert det, under «reviews».',
      ],
      en: [
        `The status is «${written}», but nobody has reviewed the scenario.`,
        'Write "utkast" (draft), or enter who has reviewed it, under «reviews».',
      ],
    }),
  ];
};
