import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../game.ts';
import { Icon } from '../parts/icon.tsx';

/**
 * The same learner has the module open in another page, where the steps are kept: one click brings it here. Where that
 * page was of a newer version, this one is to be loaded again.
 */
export function ElsewhereScreen() {
  const { t, local } = useGame();
  const isOutdated = local.turn.value === 'outdated';
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of what had the focus (WCAG 2.4.3).
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="problem" data-elsewhere>
      <div class="problem-card calm">
        <Icon name="pause" />
        <h1 tabIndex={-1} ref={title}>
          {t(isOutdated ? 'elsewhere.newer.title' : 'elsewhere.title')}
        </h1>
        <p class="lead" role="status">
          {t(isOutdated ? 'elsewhere.newer' : 'elsewhere.text')}
        </p>
        <p>
          <button
            type="button"
            class="button"
            onClick={() => (isOutdated ? location.reload() : void local.takeOver())}
          >
            {t(isOutdated ? 'problem.reload' : 'elsewhere.here')}
            <Icon name="arrow-right" />
          </button>
        </p>
      </div>
    </main>
  );
}
