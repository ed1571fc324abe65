/** How the file around a new value is written. */
export interface Layout {
  /** White space before the line that the value begins on. */
  readonly indent: string;
  /** One level of it. */
  readonly unit: string;
  readonly eol: string;
  /** Characters already on that line before the value. */
  readonly before: number;
}

/** As long as the lines of the shipped scenarios. */
const WIDTH = 100;

/** A value as JSON: on one line where it has room, else one entry a line. */
export function printJson(value: unknown, layout: Layout): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || layout.before + line.length <= WIDTH)
    return line;
  const inner = layout.indent + layout.unit;
  const at = (before: number): Layout => ({ ...layout, indent: inner, before });
  const entries = Array.isArray(value)
    ? value.map((item: unknown) => printJson(item, at(inner.length + 1)))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + printJson(item, at(inner.length + name.length + 1));
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = entries.map((entry) => `${layout.eol}${inner}${entry}`).join(',');
  return `${open}${lines}${layout.eol}${layout.indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
