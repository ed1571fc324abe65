const NAMES: Readonly<Record<string, string>> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  en: 'engelsk',
  se: 'nordsamisk',
};

export function languageName(language: string): string {
  return NAMES[language] ?? language;
}
