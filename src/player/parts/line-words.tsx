import type { Line } from '../../scenario/scenario.ts';
import { useGame } from '../game.ts';

interface Props {
  scenario: string;
  line: Line | undefined;
}

/** The line on show: who, how, what. */
export function LineWords({ scenario, line }: Props) {
  const { t, session } = useGame();
  const { content } = session;
  const speaker = content.cast[line?.speaker ?? ''];
  const note = line === undefined ? undefined : content.find(scenario, `${line.id}.note`);
  const profession = speaker?.profession;
  return (
    <>
      {speaker !== undefined && speaker.kind !== 'narrator' && (
        <p class="who">
          <b>{speaker.name}</b>
          {profession !== undefined && <span>{t(`profession.${profession}`).toLowerCase()}</span>}
          {note !== undefined && <span>{note}</span>}
          {line?.mood !== undefined && (
            <span class="vh">{t('encounter.mood', { mood: t(`mood.${line.mood}`) })}</span>
          )}
        </p>
      )}
      <p class="line">{line === undefined ? '' : content.say(scenario, line.id)}</p>
    </>
  );
}
