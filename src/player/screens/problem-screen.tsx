import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../language/language.ts';

/** A sentence a person can act on, where nothing else can be shown. */
export function ProblemScreen({ text, t }: { text: string; t: Translate }) {
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of what had the focus (WCAG 2.4.3).
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={title}>
        {t('problem.title')}
      </h1>
      <p class="lead" role="alert">
        {text}
      </p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('problem.reload')}
        </button>
      </p>
    </main>
  );
}
