import { LIMITS } from '../limits.ts';

/** What a text can be seen to exceed before it is parsed. */
export interface Overrun {
  limit: 'depth' | 'values' | 'key' | 'string' | 'number';
  offset: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * Finds where a JSON text exceeds a limit, without parsing it: recursive parsers overflow on 100,000 brackets. Brackets
 * inside strings do not count. Text that is not JSON gives any answer, but always one, in linear time.
 */
export function scanJson(text: string): Overrun | null {
  let depth = 0;
  let values = 0;
  for (let offset = 0; offset < text.length;) {
    const unit = text.charCodeAt(offset);
    const start = offset;
    offset += 1;
    if (isBlank(unit) || unit === COLON || unit === 0x2c) continue;
    if (unit === 0x7d || unit === 0x5d) {
      depth -= 1;
      continue;
    }
    if (unit === QUOTE) {
      offset = afterString(text, offset);
      const length = offset - start - 2;
      // White space is looked at twice at most.
      const isKey = text.charCodeAt(afterBlanks(text, offset)) === COLON;
      const limit = isKey ? 'key' : 'string';
      if (length > LIMITS[limit]) return { limit, offset: start };
      if (isKey) continue;
    } else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > LIMITS.depth) return { limit: 'depth', offset: start };
    } else {
      offset = afterWord(text, offset);
      if (isNumberStart(unit) && isBeyondNumbers(text, start, offset))
        return { limit: 'number', offset: start };
    }
    values += 1;
    if (values > LIMITS.values) return { limit: 'values', offset: start };
  }
  return null;
}

/** The offset after the closing quotation mark; where it is missing, the end of the line, as a parser will say. */
function afterString(text: string, from: number): number {
  for (let offset = from; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === QUOTE) return offset + 1;
    if (unit === 0x0a || unit === 0x0d) return offset;
    if (unit === BACKSLASH) offset += 1;
  }
  return text.length;
}

function afterBlanks(text: string, from: number): number {
  let offset = from;
  while (isBlank(text.charCodeAt(offset))) offset += 1;
  return offset;
}

/** A number, `true`, `null`, or whatever stands there that is no JSON. */
function afterWord(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && !isSign(text.charCodeAt(offset))) offset += 1;
  return offset;
}

/** `1e999` is JSON, but no number that a program can count with. */
function isBeyondNumbers(text: string, from: number, to: number): boolean {
  return to - from > LIMITS.number || Math.abs(Number(text.slice(from, to))) === Infinity;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function isNumberStart(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x30 && unit <= 0x39);
}

/** What ends a word. */
function isSign(unit: number): boolean {
  return (
    isBlank(unit) ||
    unit === QUOTE ||
    unit === COLON ||
    unit === 0x2c ||
    unit === 0x7b ||
    unit === 0x7d ||
    unit === 0x5b ||
    unit === 0x5d
  );
}
