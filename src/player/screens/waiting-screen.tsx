import { useEffect, useState } from 'preact/hooks';
import { useGame } from '../game.ts';
import { Icon } from '../parts/icon.tsx';
import type { Supply } from '../supply.ts';

/** How long one waits before being told that it takes long. */
const PATIENCE_MS = 8000;

/** A page that is still on its way: calm at first, then what one can do about it. */
export function WaitingScreen({ awaited }: { awaited: readonly Supply[] }) {
  const { t } = useGame();
  const [isLate, setLate] = useState(false);
  const isMissing = awaited.some((supply) => supply.isMissing.value);
  const askAgain = (): void => {
    setLate(false);
    for (const supply of awaited) supply.askAgain();
  };
  useEffect(() => {
    for (const supply of awaited) supply.ask();
  }, [awaited.length]);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isLate]);
  useEffect(() => {
    addEventListener('online', askAgain);
    return () => removeEventListener('online', askAgain);
  });
  return (
    <main class="problem">
      <div class={isMissing ? 'problem-card' : 'problem-card calm'}>
        <Icon name={isMissing ? 'warning' : 'waiting'} />
        <h1 tabIndex={-1}>{t(isMissing ? 'waiting.stuck' : 'waiting.title')}</h1>
        <p class="lead" role="status">
          {t(isMissing ? 'waiting.missing' : isLate ? 'waiting.late' : 'waiting.coming')}
        </p>
        {(isMissing || isLate) && (
          <p>
            <button type="button" class="button" onClick={askAgain}>
              <Icon name="restart" />
              {t('waiting.again')}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}
