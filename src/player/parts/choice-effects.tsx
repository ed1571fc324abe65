import { MEASURES } from '../../scenario/scenario.ts';
import type { TakenChoice } from '../../attempt/replay.ts';
import { useGame } from '../game.ts';

/** What a choice did: which turn it was, and how the measures moved. Signs differ in shape, never in colour alone. */
export function ChoiceEffects({ choice }: { choice: TakenChoice }) {
  const { t } = useGame();
  const changes = MEASURES.map((measure) => ({
    measure,
    by: (choice.after[measure] ?? 0) - (choice.before[measure] ?? 0),
  })).filter(({ by }) => by !== 0);
  const { quality, skill } = choice.meta;
  return (
    <ul class="effects">
      {quality !== undefined && (
        <li>
          <b>{t(`quality.${quality}`)}</b>
          {skill !== undefined && ` (${t(`skill.${skill}`)})`}
        </li>
      )}
      {changes.length === 0 && <li>{t('debrief.effect.none')}</li>}
      {changes.map(({ measure, by }) => (
        <li key={measure} data-by={by > 0 ? 'up' : 'down'}>
          {t(by > 0 ? 'debrief.effect.up' : 'debrief.effect.down', {
            measure: t(`measure.${measure}`),
            by: Math.abs(by),
          })}
        </li>
      ))}
    </ul>
  );
}
