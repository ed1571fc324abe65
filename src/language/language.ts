import { createInstance } from 'i18next';
import type { Language } from './languages.ts';
import { nb } from './nb.ts';

/** Every text of the program itself. A key that does not exist does not compile. */
export type TextKey = keyof typeof nb;

/** Gives a text of the program; `{{name}}` in it is filled from `values`. Never HTML: shown as text only. */
export type Translate = (
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Sets up the program's own texts. Ready at once: nothing is fetched. */
export function openLanguage(language: Language): Translate {
  const own = createInstance();
  void own.init({
    lng: language,
    fallbackLng: 'nb',
    resources: { nb: { translation: nb } },
    keySeparator: false,
    nsSeparator: false,
    // Preact writes text nodes; escaping here would show entities.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (key, values) => own.t(key, { ...values });
}
