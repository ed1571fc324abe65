import { encountersOf } from '../../scenario/module.ts';
import { useGame } from '../game.ts';

/** The learner's own words of the week, in the order of the encounters; nothing where she wrote none. */
export function ReflectionList() {
  const { t, session, ownReflections } = useGame();
  const { content } = session;
  const written = encountersOf(content.module).flatMap(({ id }) => {
    const words = ownReflections.all.value[id]?.trim() ?? '';
    return words === '' ? [] : [{ id, words }];
  });
  if (written.length === 0) return null;
  return (
    <section class="own-reflections" aria-labelledby="own-reflections-title">
      <h2 id="own-reflections-title">{t('reflection.week')}</h2>
      <dl>
        {written.map(({ id, words }) => (
          <div key={id}>
            <dt>{content.say(id, 'scenario.title')}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
