/** More than any real file needs; a file beyond one of these is refused before it is parsed. */
export const JSON_LIMITS = { bytes: 2_000_000, depth: 64, values: 50_000 } as const;

export interface Overrun {
  limit: 'depth' | 'values';
  offset: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Finds where a JSON text exceeds a limit, without parsing it: recursive parsers overflow on 100,000 brackets.
 * Brackets inside strings do not count. Text that is not JSON gives any answer, but always one, in linear time.
 */
export function scanJson(text: string): Overrun | null {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (inString) {
      if (unit === BACKSLASH) offset++;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth++;
      values++;
      if (depth > JSON_LIMITS.depth) return { limit: 'depth', offset };
    } else if (unit === 0x7d || unit === 0x5d) depth--;
    else if (unit === 0x2c) values++;
    if (values > JSON_LIMITS.values) return { limit: 'values', offset };
  }
  return null;
}
