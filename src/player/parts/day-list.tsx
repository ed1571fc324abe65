import { type Day, talksOf } from '../../scenario/module.ts';
import { useGame } from '../game.ts';
import { Meeting } from './meeting.tsx';
import { TalkEntry } from './talk-entry.tsx';

interface Props {
  day: Day;
  /** From 1; null where the module has a single day, which needs no heading. */
  number: number | null;
  /** The encounter that waits. */
  next: string | undefined;
}

/** What a day holds: the talks that open it, the encounters, and the other talks. */
export function DayList({ day, number, next }: Props) {
  const { t } = useGame();
  const { morning, others } = talksOf(day);
  const Heading = number === null ? 'h2' : 'h3';
  return (
    <section class="day">
      {number !== null && <h2>{t('today.day', { day: number })}</h2>}
      <TalkList talks={morning} />
      <ol class="meetings">
        {day.encounters.map(({ id }) => (
          <Meeting key={id} id={id} isNext={id === next} isInDay={number !== null} />
        ))}
      </ol>
      {others.length > 0 && <Heading class="talks-heading">{t('today.talks')}</Heading>}
      <TalkList talks={others} />
    </section>
  );
}

function TalkList({ talks }: { talks: Day['talks'] }) {
  if (talks.length === 0) return null;
  return (
    <ul class="talks">
      {talks.map(({ id }) => (
        <TalkEntry key={id} id={id} />
      ))}
    </ul>
  );
}
