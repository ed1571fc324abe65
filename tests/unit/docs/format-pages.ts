import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const docs = join(import.meta.dirname, '../../../docs');

export interface Row {
  cells: string[];
  page: string;
}

export interface Table {
  head: string[];
  rows: Row[];
}

/** A fenced block: `info` is what follows the language, and says what the body is. */
export interface Example {
  page: string;
  line: number;
  language: string;
  info: string;
  body: string;
}

export interface FormatPage {
  /** Its path from docs/. */
  name: string;
  folder: string;
  text: string;
  tables: Table[];
  examples: Example[];
}

/** The reference of the format: one page that leads to the others. */
export const FORMAT_PAGES: readonly FormatPage[] = [
  'scenario-format.md',
  ...readdirSync(join(docs, 'scenario-format')).map((name) => `scenario-format/${name}`),
].map(readPage);

function readPage(name: string): FormatPage {
  const text = readFileSync(join(docs, name), 'utf8');
  const page: FormatPage = {
    name,
    folder: dirname(join(docs, name)),
    text,
    tables: [],
    examples: [],
  };
  let example: Example | null = null;
  let table: Table | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^```(\S*)\s*(.*)$/u.exec(line);
    if (example !== null) {
      if (line === '```') example = null;
      else example.body += `${line}\n`;
    } else if (fence !== null) {
      const [, language = '', info = ''] = fence;
      example = { page: name, line: index + 1, language, info, body: '' };
      page.examples.push(example);
    } else if (line.startsWith('|')) {
      const cells = cellsOf(line);
      if (table === null) page.tables.push((table = { head: cells, rows: [] }));
      else if (!/^[|:-]+$/u.test(line)) table.rows.push({ cells, page: name });
    } else table = null;
  }
  return page;
}

/** The words that are set as code in a part of a page, without the quotation marks of JSON. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code.replaceAll('"', ''));
}

/** The tables whose head has these words in its first cell. */
export function tablesOf(head: string): Row[] {
  return FORMAT_PAGES.flatMap(({ tables }) => tables)
    .filter(({ head: [first] }) => first === head)
    .flatMap(({ rows }) => rows);
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
