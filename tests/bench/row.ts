/** One budget and what was measured. */
export interface Row {
  id: string;
  what: string;
  /** The figure that is compared with the budget, as text with its unit. */
  ratio: string;
  absolute: string;
  budget: string;
  isMet: boolean;
}

/** A row for what could not be measured: missed, with the reason. */
export function unmeasured(id: string, what: string, budget: string, error: unknown): Row {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return {
    id,
    what,
    budget,
    ratio: '–',
    absolute: `could not be measured: ${reason}`,
    isMet: false,
  };
}

/** The table for people: ratios first, a missed budget in red where the output is a terminal. */
export function tableOf(rows: readonly Row[], isColoured: boolean): string {
  const head = ['', 'what', 'against budget', 'absolute', 'budget'];
  const cells = rows.map((row) => [
    row.isMet ? 'ok' : 'MISSED',
    row.what,
    row.ratio,
    row.absolute,
    row.budget,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((line) => (line[column] ?? '').length)),
  );
  const line = (parts: readonly string[]): string =>
    parts
      .map((part, column) => part.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const red = (text: string): string => (isColoured ? `\u001B[31m${text}\u001B[0m` : text);
  return [
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...cells.map((parts) => (parts[0] === 'ok' ? line(parts) : red(line(parts)))),
  ].join('\n');
}

/** The same as Markdown, for `reports/bench.md`. */
export function markdownOf(rows: readonly Row[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  return [
    '|  | what | against budget | absolute | budget |',
    '|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.isMet ? 'ok' : '**MISSED**'} | ${cell(row.what)} | ${cell(row.ratio)} | ${cell(row.absolute)} | ${cell(row.budget)} |`,
    ),
    '',
  ].join('\n');
}
