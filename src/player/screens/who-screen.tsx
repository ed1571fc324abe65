import { useEffect, useRef, useState } from 'preact/hooks';
import { LEARNER_SYMBOLS, type LearnerRecord } from '../../progress/learner-records.ts';
import { useGame } from '../game.ts';
import { Icon } from '../parts/icon.tsx';
import { SymbolPicture } from '../parts/symbol-picture.tsx';
import { daysBefore } from './days-before.ts';

/**
 * Who plays, on a machine that somebody has used before: «Fortsett der noen slapp», «Begynn som ny» or «Slett». Nobody is
 * asked for a name.
 */
export function WhoScreen() {
  const { t, own, session } = useGame();
  const title = useRef<HTMLHeadingElement>(null);
  const [erased, setErased] = useState('');
  // It takes the place of what had the focus (WCAG 2.4.3).
  useEffect(() => title.current?.focus(), []);
  const records = (own.asked.value ?? []).toSorted((a, b) =>
    (b.day ?? '').localeCompare(a.day ?? ''),
  );
  const free = LEARNER_SYMBOLS.filter((one) => !records.some(({ symbol }) => symbol === one));
  return (
    <main class="page who-page" data-who>
      <div class="heading">
        <p class="kicker">{session.content.text('module.title')}</p>
        <h1 tabIndex={-1} ref={title}>
          {t('who.title')}
        </h1>
        <p class="lead">{t('who.lead')}</p>
      </div>
      <p role="status" class="who-told">
        {erased}
      </p>
      <ul class="meetings">
        {records.map((record) => (
          <KnownLearner key={record.symbol} record={record} onErased={setErased} />
        ))}
      </ul>
      <section class="who-new" aria-labelledby="who-new">
        <h2 id="who-new">{t('who.new')}</h2>
        <p class="hint">{t(free.length === 0 ? 'who.full' : 'who.new.lead')}</p>
        <ul class="symbols">
          {free.map((symbol) => (
            <li key={symbol}>
              <button type="button" class="symbol-button" onClick={() => own.choose(symbol)}>
                <SymbolPicture symbol={symbol} />
                {t(`symbol.${symbol}`)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function KnownLearner({
  record: { symbol, met, day },
  onErased,
}: {
  record: LearnerRecord;
  onErased(told: string): void;
}) {
  const { t, own, session } = useGame();
  const [isSure, setSure] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const name = t(`symbol.${symbol}`);
  const meetings =
    met === 0 ? t('who.begun') : t(met === 1 ? 'who.met_one' : 'who.met_other', { count: met });
  const when = day === null ? null : daysBefore(day, new Date(), document.documentElement.lang);
  const erase = async (): Promise<void> => {
    if (await own.erase(symbol)) onErased(t('who.erased', { symbol: name }));
    else setFailed(true);
  };
  return (
    <li class="meeting">
      <SymbolPicture symbol={symbol} />
      <div class="meeting-words">
        <h2>{name}</h2>
        <p>{when === null ? meetings : `${when}, ${meetings}`}</p>
      </div>
      {isSure ? (
        <div class="who-sure">
          <p role={hasFailed ? 'alert' : undefined}>
            {hasFailed ? t('menu.erase.failed') : t('who.erase.sure', { symbol: name })}
          </p>
          <div class="meeting-acts">
            <button type="button" class="button" onClick={() => void erase()}>
              {t('menu.erase.yes')}
            </button>
            <button type="button" class="button secondary" onClick={() => setSure(false)}>
              {t('who.erase.no')}
            </button>
          </div>
        </div>
      ) : (
        <div class="meeting-acts">
          <button
            type="button"
            class="button"
            aria-label={t('who.resume.as', { symbol: name })}
            onClick={() => {
              own.choose(symbol);
              if (session.screen.value === 'title') session.show('unit');
            }}
          >
            {t('who.resume')}
            <Icon name="arrow-right" />
          </button>
          <button
            type="button"
            class="link"
            aria-label={t('who.erase.of', { symbol: name })}
            onClick={() => setSure(true)}
          >
            {t('who.erase')}
          </button>
        </div>
      )}
    </li>
  );
}
