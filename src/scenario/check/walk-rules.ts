import { type Problem, pointerTo } from '../problem.ts';
import { LIMITS } from '../limits.ts';
import type { Scenario } from '../scenario.ts';
import { type Findings, findingsOf } from '../walk/findings.ts';
import { longestPassage } from '../walk/passage.ts';
import type { CheckContext } from './check-context.ts';
import { deadConditions } from './dead-conditions.ts';
import { decisionsIn } from './decisions.ts';
import { dominance } from './dominance.ts';
import { stringIn } from './loose.ts';
import { tooManyWays } from './too-many-ways.ts';
import { unreached } from './unreached.ts';

/** At most so many choices fit in the compact form of an attempt. */
const MOST_CHOICES = 60;
/** Points that a path may lose because a measure stops at 0 and 100. */
const MOST_LOST = 15;

/** Walks a scenario that has no other errors along every path, and tells what only that can show. */
export function walkProblems(context: CheckContext, scenario: Scenario): Problem[] {
  if (longestPassage(scenario) > LIMITS.passage) return [tooManyWays(context, 'passage')];
  const beyond: Problem[] = [];
  const found = findingsOf(scenario, LIMITS.places, (limit) =>
    beyond.push(tooManyWays(context, limit)),
  );
  if (found === null) return beyond;
  const first = stuckAndLong(context, found);
  // What stands after a place where everything stops is not judged: it will look different when that is mended.
  if (first.length > 0) return first;
  const { problems, causes } = unreached(context, found);
  return [
    ...deadConditions(context, found, causes),
    ...problems,
    ...(context.outline.isTalk
      ? []
      : [
          ...lonelyChoices(context, found),
          ...dominance(context, found),
          ...bestPath(context, found),
          ...lostAtTheEdges(context, found),
        ]),
  ];
}

/** TSB059, TSB072: no path has more than 60 choices, and none ends where nothing can be chosen. */
function stuckAndLong({ outline, tell }: CheckContext, { stuck, longest }: Findings): Problem[] {
  const problems = outline.states
    .filter(({ key }) => stuck.has(key))
    .map(({ key, pointer }) =>
      tell(
        pointer,
        'TSB072',
        {
          nb: [
            `I «${key}» kan alle valgene være skjult.`,
            'La ett valg stå uten vilkår og uten «maxVisits».',
          ],
          en: [
            `At «${key}» every choice can be hidden.`,
            'Leave one choice without a condition and without «maxVisits».',
          ],
        },
        'key',
      ),
    );
  if (longest > MOST_CHOICES)
    problems.push(
      tell(
        '/states',
        'TSB059',
        {
          nb: [
            `En vei gjennom scenarioet har ${longest} valg; høyst ${MOST_CHOICES} får plass.`,
            'Kort ned den lengste veien, eller senk «maxVisits».',
          ],
          en: [
            `A way through the scenario has ${longest} choices; at most ${MOST_CHOICES} have room.`,
            'Shorten the longest way, or lower «maxVisits».',
          ],
        },
        'key',
      ),
    );
  return problems;
}

/** TSB082: a decision where somebody has only one choice, which is none. */
function lonelyChoices(context: CheckContext, { fewestRated }: Findings): Problem[] {
  return decisionsIn(context).flatMap(({ beat: { key, pointer } }) =>
    (fewestRated.get(key) ?? 2) >= 2
      ? []
      : [
          context.tell(
            pointer,
            'TSB082',
            {
              nb: [
                `Ved «${key}» ser noen bare ett valg.`,
                'La minst to av valgene stå uten vilkår, eller skriv et til.',
              ],
              en: [
                `At «${key}» somebody sees only one choice.`,
                'Leave at least two of the choices without conditions, or write one more.',
              ],
            },
            'key',
          ),
        ],
  );
}

/** TSB085: whoever always takes a best choice gets the best ending; anything else is felt as unfair. */
function bestPath({ outline, tell }: CheckContext, { bestEndings }: Findings): Problem[] {
  const best = outline.states.find(({ ending }) => ending?.rank === 1);
  const other = [...bestEndings].find((id) => id !== best?.ending?.id);
  if (best?.ending == null || other === undefined) return [];
  const hasChoices = outline.choices.some(({ meta }) => stringIn(meta, 'quality') !== null);
  if (!hasChoices) return [];
  return [
    tell(
      best.pointer,
      'TSB085',
      {
        nb: [
          `Den som alltid velger det beste, kan ende med «${other}» og ikke «${best.ending.id ?? best.key}».`,
          'Gi de gode valgene større virkning, eller senk kravet til den beste slutten.',
        ],
        en: [
          `Whoever always chooses the best can end with «${other}» and not «${best.ending.id ?? best.key}».`,
          'Let the good choices do more, or lower the demand of the best ending.',
        ],
      },
      'key',
    ),
  ];
}

/** TSB091: effects that no longer count, because the measure stands at 0 or 100. */
function lostAtTheEdges({ tell }: CheckContext, { lost }: Findings): Problem[] {
  return lost
    .filter(({ points }) => points > MOST_LOST)
    .map(({ measure, points }) =>
      tell(
        pointerTo('context', measure),
        'TSB091',
        {
          nb: [
            `På en vei går ${points} poeng av «${measure}» tapt, fordi målet stopper på 0 og 100.`,
            `Gjør virkningene mindre, eller flytt startverdien; høyst ${MOST_LOST} poeng bør gå tapt.`,
          ],
          en: [
            `On some way ${points} points of «${measure}» are lost, because it stops at 0 and 100.`,
            `Make the effects smaller, or move the first value; at most ${MOST_LOST} points should be lost.`,
          ],
        },
        'key',
      ),
    );
}
