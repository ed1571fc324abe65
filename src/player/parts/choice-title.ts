import type { TakenChoice } from '../../attempt/replay.ts';
import type { Content } from '../content.ts';

/** The short name of the moment a choice was made at; the choice's own words where the author gave none. */
export function choiceTitle(content: Content, scenario: string, choice: TakenChoice): string {
  return content.find(scenario, `${choice.beat}.title`) ?? content.say(scenario, choice.id);
}
