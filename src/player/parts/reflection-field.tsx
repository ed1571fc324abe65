import { useState } from 'preact/hooks';
import { REFLECTION_LENGTH } from '../../progress/reflection-shelf.ts';
import { useGame } from '../game.ts';

/** «Til deg selv»: a few words about an encounter, kept on this device only. */
export function ReflectionField({ encounter }: { encounter: string }) {
  const { t, session, ownReflections } = useGame();
  const [isTouched, setTouched] = useState(false);
  const isKept = ownReflections.isKept.value;
  return (
    <section class="reflection" aria-labelledby="reflection-title">
      <h2 id="reflection-title">{t('reflection.title')}</h2>
      <label for="reflection">{t('reflection.label')}</label>
      <textarea
        id="reflection"
        rows={3}
        maxLength={REFLECTION_LENGTH}
        autocomplete="off"
        aria-describedby="reflection-hint"
        value={ownReflections.all.value[encounter] ?? ''}
        onInput={({ currentTarget }) => {
          ownReflections.write(encounter, currentTarget.value);
          setTouched(true);
        }}
      />
      <p class="hint" id="reflection-hint">
        {t('reflection.hint')}
        {session.content.module.farewell !== undefined && ` ${t('reflection.back')}`}
      </p>
      <p role="status">
        {isTouched && isKept !== null && t(isKept ? 'reflection.kept' : 'reflection.notKept')}
      </p>
    </section>
  );
}
