import type { Translate } from '../../language/language.ts';

/** A sentence a person can act on, where nothing else can be shown. */
export function ProblemScreen({ text, t }: { text: string; t: Translate }) {
  return (
    <main class="page">
      <h1 tabIndex={-1}>{t('problem.title')}</h1>
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
