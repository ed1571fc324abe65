import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../language/language.ts';
import { Icon } from '../parts/icon.tsx';

/** A sentence a person can act on, where nothing else can be shown. */
export function ProblemScreen({ text, t }: { text: string; t: Translate }) {
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of what had the focus (WCAG 2.4.3).
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="problem">
      <div class="problem-card">
        <Icon name="warning" />
        <h1 tabIndex={-1} ref={title}>
          {t('problem.title')}
        </h1>
        <p class="lead" role="alert">
          {text}
        </p>
        <p>
          <button type="button" class="button" onClick={() => location.reload()}>
            <Icon name="restart" />
            {t('problem.reload')}
          </button>
        </p>
      </div>
    </main>
  );
}
