/** The text with a trailing blank, which a launch takes off again; null where it would become too long. */
export function textWithBlank(text: string, longest: number): string | null {
  return text.length < longest ? `${text} ` : null;
}
