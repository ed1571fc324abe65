/** What XML 1.0 does not take even escaped: most control characters, half surrogate pairs, two non-characters. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as it stands in an XML element or between double quotes in a tag. */
export function xmlText(text: string): string {
  return text
    .replaceAll(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Pixels with one decimal: the same bytes on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Words at a place; `look` is a class of the picture's style. */
export function textAt(x: number, y: number, look: string, words: string): string {
  return `<text x="${px(x)}" y="${px(y)}" class="${look}">${xmlText(words)}</text>`;
}
