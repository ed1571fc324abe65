import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const guideFolder = join(import.meta.dirname, '../../../docs/forfattere');

/**
 * A fenced block. `info` is what follows the language: nobody sees it on the page, and it says where the body belongs.
 * So do two comments that the page does not show: `slettet: <file> <pointer>`, what the text tells the reader to take
 * away, and `bygger på: <title>`, a section of the same page that she has followed before.
 */
export interface Block {
  language: string;
  info: string;
  body: string;
  /** The paragraph right above; empty where there is none. */
  lead: string;
}

/** What stands between one heading and the next, whatever their levels. */
export interface Section {
  title: string;
  blocks: Block[];
}

/** A page of the guide. */
export interface Page {
  name: string;
  text: string;
  sections: Section[];
}

export function guidePages(): Page[] {
  return readdirSync(guideFolder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(join(guideFolder, name), 'utf8');
      return { name, text, sections: sectionsOf(text) };
    });
}

export function guidePage(name: string): Page {
  const page = guidePages().find((each) => each.name === name);
  if (page === undefined) throw new Error(`docs/forfattere has no ${name}`);
  return page;
}

/** The anchors that a link may end in, as GitHub makes them of headings. */
export function anchorsOf(text: string): string[] {
  return sectionsOf(text).map(({ title }) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let block: Block | null = null;
  let above = '';
  let isNew = true;
  for (const line of text.split('\n')) {
    const deed = /^<!-- (slettet|bygger på): (.+) -->$/u.exec(line);
    const fence = /^```(\S*)\s*(.*)$/u.exec(line);
    if (block !== null) {
      if (line === '```') [block, above] = [null, ''];
      else block.body += `${line}\n`;
    } else if (fence !== null || deed !== null) {
      const [, language = '', info = ''] = fence ?? deed ?? [];
      const opened: Block = { language, info: info.trim(), body: '', lead: above };
      sections.at(-1)?.blocks.push(opened);
      if (fence !== null) block = opened;
    } else if (/^#+ /u.test(line)) {
      sections.push({ title: line.replace(/^#+ /u, '').trim(), blocks: [] });
      above = '';
    } else {
      if (line !== '') above = isNew ? line : `${above}\n${line}`;
      isNew = line === '';
    }
  }
  if (block !== null) throw new Error('a fenced block is never closed');
  return sections;
}
