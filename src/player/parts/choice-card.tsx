import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../language/language.ts';
import type { OfferedChoice } from '../../scenario/play.ts';
import { useGame } from '../game.ts';
import type { Encounter } from '../encounter.ts';
import { Icon } from './icon.tsx';

/** «Hva sier du?» The choices look equal: no numbers, no colours, no hints. */
export function ChoiceCard({ encounter }: { encounter: Encounter }) {
  const { t } = useGame();
  const { choices } = encounter.state.moment;
  const words = choices.filter((choice) => choice.meta.consult === undefined);
  const consults = choices.filter((choice) => choice.meta.consult !== undefined);
  return (
    <div class="pick">
      <h2 tabIndex={-1} data-question="">
        {t('encounter.say')}
      </h2>
      <ul key={encounter.state.log}>
        {words.map((choice) => (
          <li key={choice.id}>
            <ChoiceButton scenario={encounter.attempt.scenario} choice={choice} />
          </li>
        ))}
      </ul>
      {consults.length > 0 && (
        <Team key={encounter.state.log} scenario={encounter.attempt.scenario} consults={consults} />
      )}
    </div>
  );
}

function ChoiceButton({ scenario, choice }: { scenario: string; choice: OfferedChoice }) {
  const { session } = useGame();
  return (
    <button
      type="button"
      class="choice"
      data-choice={choice.id}
      onClick={(event) => {
        // The second click of a double click was meant for what stood here before.
        if (event.detail <= 1) session.choose(choice.id);
      }}
    >
      {session.content.say(scenario, choice.id)}
    </button>
  );
}

const COLLEAGUES: Record<number, TextKey> = {
  1: 'encounter.team.one',
  2: 'encounter.team.two',
  3: 'encounter.team.three',
};

/** «Spør teamet»: who can be asked unfolds under it and comes into view. */
function Team({ scenario, consults }: { scenario: string; consults: OfferedChoice[] }) {
  const { t } = useGame();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [isOpen]);
  return (
    <div class="team">
      <button
        type="button"
        class="team-button"
        data-team=""
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="person-group" />
        {t('encounter.team')}
        <span>
          {t(COLLEAGUES[consults.length] ?? 'encounter.team.more', { count: consults.length })}
        </span>
      </button>
      {isOpen && (
        <ul ref={list}>
          {consults.map((choice) => (
            <li key={choice.id}>
              <ChoiceButton scenario={scenario} choice={choice} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
