export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

const MOST_CHARACTERS = 2_000_000;
const DEEPEST = 50;
const TOKEN =
  /<!--(?:(?!--)[^])*-->|<\?[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Reads the plain XML that a manifest is. Null for anything not well-formed, too large, too deep, or with
 * a DOCTYPE, which is refused whole: with it come entities that grow without end. Namespaces stay prefixes.
 */
export function readXml(source: string): XmlElement | null {
  if (source.length > MOST_CHARACTERS) return null;
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < source.length) {
    const found = token.exec(source);
    const parent = open.at(-1);
    if (found === null || parent === undefined) return null;
    const [whole, closed, opened, attributes = '', isEmpty] = found;
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) return null;
    } else if (opened !== undefined) {
      const read = readAttributes(attributes);
      if (read === null || open.length > DEEPEST) return null;
      const element = { name: opened, attributes: read, children: [], text: '' };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    } else if (!whole.startsWith('<')) {
      parent.text += unescapeXml(whole);
    }
  }
  const [first] = root.children;
  const isOne = open.length === 1 && root.children.length === 1 && root.text.trim() === '';
  return isOne && first !== undefined ? first : null;
}

function readAttributes(source: string): Map<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted = ''] of source.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (attributes.has(name)) return null;
    attributes.set(name, unescapeXml(quoted.slice(1, -1)));
  }
  return attributes;
}

/** All elements of this name at or below the given one, in document order. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => elementsNamed(child, name));
  return element.name === name ? [element, ...below] : below;
}
