import { isChoosing } from '../../attempt/replay.ts';
import { useGame } from '../game.ts';
import type { Encounter } from '../session.ts';
import { ContinueButton } from './continue-button.tsx';

/** The line on show: who, how, what. One live region, replaced whole, so each line is announced once (WCAG 4.1.3). */
export function LineCard({ encounter }: { encounter: Encounter }) {
  const { t, session } = useGame();
  const { content } = session;
  const { scenario } = encounter.attempt;
  const { state, spoken } = encounter;
  const line = state.moment.lines[state.line];
  const speaker = content.cast[line?.speaker ?? ''];
  const note = line === undefined ? undefined : content.find(scenario, `${line.id}.note`);
  const profession = speaker?.profession;
  return (
    <>
      {spoken !== null && (
        <p class="you">
          <b>{t('encounter.you')}</b>
          <span class="vh">: </span>
          {content.say(scenario, spoken)}
        </p>
      )}
      <div class="say" data-kind={speaker?.kind ?? 'narrator'}>
        <div aria-live="polite" aria-atomic="true">
          {speaker !== undefined && speaker.kind !== 'narrator' && (
            <p class="who">
              <b>{speaker.name}</b>
              {profession !== undefined && (
                <span>{t(`profession.${profession}`).toLowerCase()}</span>
              )}
              {note !== undefined && <span>{note}</span>}
              {line?.mood !== undefined && (
                <span class="vh">{t('encounter.mood', { mood: t(`mood.${line.mood}`) })}</span>
              )}
            </p>
          )}
          <p class="line">{line === undefined ? '' : content.say(scenario, line.id)}</p>
        </div>
        {!isChoosing(state) && (
          <ContinueButton label={t('encounter.continue')} onGo={session.goOn} />
        )}
      </div>
    </>
  );
}
