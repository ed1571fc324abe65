/** An object of a JSON file, of unknown content. */
export type Json = Readonly<Record<string, unknown>>;

/** The value when it is an object, else null. */
export function asJson(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : null;
}
