import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../game.ts';
import { Icon } from '../parts/icon.tsx';

/** The same learner has the module open in another page, where the steps are kept. One click brings it here. */
export function ElsewhereScreen() {
  const { t, local } = useGame();
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of what had the focus (WCAG 2.4.3).
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="problem" data-elsewhere>
      <div class="problem-card calm">
        <Icon name="pause" />
        <h1 tabIndex={-1} ref={title}>
          {t('elsewhere.title')}
        </h1>
        <p class="lead" role="status">
          {t('elsewhere.text')}
        </p>
        <p>
          <button type="button" class="button" onClick={() => void local.takeOver()}>
            {t('elsewhere.here')}
            <Icon name="arrow-right" />
          </button>
        </p>
      </div>
    </main>
  );
}
