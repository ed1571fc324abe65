import { factNumber } from '../../attempt/progress.ts';
import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';

/** The knowledge met in an attempt. */
export function FactList({ facts }: { facts: string[] }) {
  const { t } = useGame();
  if (facts.length === 0) return null;
  return (
    <section class="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('debrief.facts')}</h2>
      <div class="fact-grid">
        {facts.map((id) => (
          <FactCard key={id} id={id} isListed />
        ))}
      </div>
    </section>
  );
}

/**
 * A sourced, dated statement. The year always stands beside it, and a mark where it may be outdated. Alone it says
 * that it is knowledge; in a list the heading does.
 */
export function FactCard({ id, isListed = false }: { id: string; isListed?: boolean }) {
  const { t, session } = useGame();
  const fact = session.content.fact(id);
  const number = factNumber(id);
  if (fact === undefined || number === null) return null;
  return (
    <article class={isListed ? 'fact listed' : 'fact'}>
      {!isListed && (
        <p class="fact-kind">
          <Icon name="book" />
          {t('debrief.fact')}
        </p>
      )}
      <p class="fact-words">{session.content.text(`fact.${number}`)}</p>
      <footer>
        {fact.sources.map((source) => (
          <p key={source.title}>
            <b>
              {source.publisher},{' '}
              {source.year ?? t('debrief.fact.undated', { year: fact.retrieved.slice(0, 4) })}
            </b>
            <br />
            {source.title}
          </p>
        ))}
        {fact.flag === 'outdated' && <Flag text={t('debrief.fact.outdated')} />}
        {fact.flag === 'legal' && <Flag text={t('debrief.fact.legal')} />}
      </footer>
    </article>
  );
}

function Flag({ text }: { text: string }) {
  return (
    <p class="flag">
      <Icon name="information" />
      {text}
    </p>
  );
}
