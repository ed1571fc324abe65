/** Languages the program's own texts exist in. A module may offer fewer, never more. */
export const LANGUAGES = { nb: 'Bokmål' } as const;
export type Language = keyof typeof LANGUAGES;
