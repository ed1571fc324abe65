import { applyEdits, type Edit, type Node, parseTree } from 'jsonc-parser';
import { canonicalJson } from '../canonical-json.ts';
import { type Layout, printJson } from './print-json.ts';

/**
 * The text of a JSON file with as little changed as makes it mean `value`: what stays keeps its place, its order, its
 * white space and its way of being written; what is new stands after what it follows in `value`, and is written as its
 * neighbours are. A text that means `value` already is given back as it is.
 *
 * The text must be JSON without repeated keys (`readJson` refuses others).
 */
export function rewriteJson(text: string, value: unknown): string {
  const tree = parseTree(text);
  if (tree === undefined) throw new Error('a text that readJson should have refused');
  return applyEdits(text, editsOf(text, tree, value));
}

/** A part of a list or an object as it stands in the text. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly isKept: boolean;
}

/** What is new, by the index of the part that it follows; −1 for the beginning. */
type Additions = ReadonlyMap<number, readonly Addition[]>;
interface Addition {
  readonly key: string | null;
  readonly value: unknown;
}

function editsOf(text: string, node: Node, value: unknown): Edit[] {
  if (node.type === 'object' && isRecord(value)) return objectEdits(text, node, value);
  if (node.type === 'array' && Array.isArray(value)) return listEdits(text, node, value);
  return isSame(valueOf(node), value) ? [] : [replaced(text, node, value)];
}

function objectEdits(text: string, node: Node, value: Readonly<Record<string, unknown>>): Edit[] {
  const entries = entriesOf(node);
  const added = new Map<number, Addition[]>();
  const indexOf = new Map(entries.map(({ key }, index) => [key, index]));
  let after = -1;
  for (const key of Object.keys(value)) {
    const index = indexOf.get(key);
    if (index !== undefined) after = index;
    else added.set(after, [...(added.get(after) ?? []), { key, value: value[key] }]);
  }
  const parts = entries.map(({ key, start, end }) => ({
    start,
    end,
    isKept: Object.hasOwn(value, key),
  }));
  const inner = entries
    .filter(({ key }) => Object.hasOwn(value, key))
    .flatMap(({ key, node: held }) => editsOf(text, held, value[key]));
  return [...partEdits(text, node, parts, added, value), ...inner];
}

function listEdits(text: string, node: Node, value: readonly unknown[]): Edit[] {
  const items = node.children ?? [];
  const part = ({ offset, length }: Node, isKept: boolean): Part => ({
    start: offset,
    end: offset + length,
    isKept,
  });
  if (value.length >= items.length) {
    const inner = items.flatMap((item, index) => editsOf(text, item, value[index]));
    const more = value.slice(items.length).map((each) => ({ key: null, value: each }));
    const added: Additions = more.length === 0 ? new Map() : new Map([[items.length - 1, more]]);
    const parts = items.map((item) => part(item, true));
    return [...partEdits(text, node, parts, added, value), ...inner];
  }
  const kept = new Set<Node>();
  let wanted = 0;
  for (const item of items)
    if (wanted < value.length && isSame(valueOf(item), value[wanted])) {
      kept.add(item);
      wanted += 1;
    }
  if (wanted < value.length) return [replaced(text, node, value)];
  const parts = items.map((item) => part(item, kept.has(item)));
  return partEdits(text, node, parts, new Map(), value);
}

/** Takes parts out, and puts new ones in, with the commas and the white space that belong to them. */
function partEdits(
  text: string,
  node: Node,
  parts: readonly Part[],
  added: Additions,
  value: unknown,
): Edit[] {
  if (added.size === 0 && parts.every(({ isKept }) => isKept)) return [];
  if (!parts.some(({ isKept }) => isKept)) return [replaced(text, node, value)];
  const edits: Edit[] = [];
  const gap = gapIn(text, node, parts);
  const colon = colonIn(text, node);
  const write = ({ key, value: held }: Addition): string => {
    const name = key === null ? '' : JSON.stringify(key) + colon;
    const layout = layoutAt(text, parts[0]?.start ?? node.offset);
    return name + printJson(held, { ...layout, before: layout.indent.length + name.length + 1 });
  };
  // What follows a part that goes, follows the one before that stays.
  let stays = -1;
  for (let index = -1; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.isKept === true) stays = index;
    for (const one of added.get(index) ?? []) edits.push(inserted(parts, stays, write(one), gap));
  }
  return [...edits, ...removals(parts)];
}

function inserted(parts: readonly Part[], stays: number, written: string, gap: string): Edit {
  const before = parts[stays];
  if (before !== undefined) return { offset: before.end, length: 0, content: `,${gap}${written}` };
  const first = parts.find(({ isKept }) => isKept);
  return { offset: first?.start ?? 0, length: 0, content: `${written},${gap}` };
}

/** A run of parts goes with the comma after it; the last run with the comma before it. */
function removals(parts: readonly Part[]): Edit[] {
  const edits: Edit[] = [];
  const remove = (from: number, to: number): void =>
    void edits.push({ offset: from, length: to - from, content: '' });
  let run: number | null = null;
  let lastKept = 0;
  for (const { start, end, isKept } of parts) {
    if (!isKept) run ??= start;
    else {
      if (run !== null) remove(run, start);
      run = null;
      lastKept = end;
    }
  }
  if (run !== null) remove(lastKept, parts.at(-1)?.end ?? lastKept);
  return edits;
}

/** The white space between two parts, after the comma. */
function gapIn(text: string, node: Node, parts: readonly Part[]): string {
  const [first, second] = parts;
  if (first === undefined) return ' ';
  if (second !== undefined) {
    const between = text.slice(first.end, second.start);
    return between.slice(between.indexOf(',') + 1);
  }
  const opening = text.slice(node.offset + 1, first.start);
  if (opening.includes('\n')) return opening;
  return node.type === 'object' && colonIn(text, node) === ':' ? '' : ' ';
}

function colonIn(text: string, node: Node): string {
  const [name, value] = node.children?.[0]?.children ?? [];
  if (node.type !== 'object' || name === undefined || value === undefined) return ': ';
  return text.slice(name.offset + name.length, value.offset);
}

/** A whole value in the place of another. */
function replaced(text: string, node: Node, value: unknown): Edit {
  const layout = layoutAt(text, node.offset);
  const before = node.offset - lineStart(text, node.offset) + 1;
  const isEmptyRoot = node.parent === undefined && (node.children ?? []).length === 0;
  // A file has one entry a line, however few they are.
  const content = printJson(value, { ...layout, before: isEmptyRoot ? 1000 : before });
  return { offset: node.offset, length: node.length, content };
}

function layoutAt(text: string, offset: number): Omit<Layout, 'before'> {
  const line = text.slice(lineStart(text, offset), offset);
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const unit = /\n([ \t]+)\S/u.exec(text)?.[1] ?? '  ';
  return { indent, unit, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

interface Entry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

function entriesOf(node: Node): Entry[] {
  return (node.children ?? []).flatMap(({ offset, length, children }) => {
    const [name, held] = children ?? [];
    return name === undefined || held === undefined
      ? []
      : [{ key: String(name.value), start: offset, end: offset + length, node: held }];
  });
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(entriesOf(node).map(({ key, node: held }) => [key, valueOf(held)]));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
