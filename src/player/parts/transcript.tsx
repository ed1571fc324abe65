import type { Line } from '../../scenario/scenario.ts';
import { useGame } from '../game.ts';

/** All that was said in the running attempt, in order. */
export function Transcript() {
  const { t, session } = useGame();
  const encounter = session.encounter.value;
  if (encounter === null) return null;
  const { state } = encounter;
  if (state.opening.length === 0) return <p>{t('menu.transcript.empty')}</p>;
  const { scenario } = encounter.attempt;
  return (
    <ol class="transcript">
      {state.opening.map((line) => (
        <Said key={line.id} scenario={scenario} line={line} />
      ))}
      {state.taken.flatMap((choice) => [
        <li key={`${choice.index}`} class="own">
          <b>{t('encounter.you')}</b> <span>{session.content.say(scenario, choice.id)}</span>
        </li>,
        ...choice.heard.map((line) => (
          <Said key={`${choice.index}-${line.id}`} scenario={scenario} line={line} />
        )),
      ])}
    </ol>
  );
}

function Said({ scenario, line }: { scenario: string; line: Line }) {
  const { content } = useGame().session;
  const speaker = content.cast[line.speaker];
  const words = <span>{content.say(scenario, line.id)}</span>;
  if (speaker === undefined || speaker.kind === 'narrator') return <li class="told">{words}</li>;
  return (
    <li>
      <b>{speaker.name}</b> {words}
    </li>
  );
}
