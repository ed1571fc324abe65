import { type ElementRule, scorm12Elements, type StringLimits } from './scorm12-elements.ts';

/** `cmi.interactions.3.id` → `cmi.interactions.n.id`. */
function modelName(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}

/** Each `[array, index]` of an element: `cmi.a.2.b.0.c` → `[['cmi.a', 2], ['cmi.a.2.b', 0]]`. */
function indexesOf(element: string): [array: string, index: number][] {
  const parts = element.split('.');
  return parts.flatMap((part, at): [string, number][] =>
    /^\d+$/.test(part) ? [[parts.slice(0, at).join('.'), Number(part)]] : [],
  );
}

/**
 * The values of one launch, as the script of a strict LMS keeps them in the learner's window. It answers
 * with an error code, `0` when all is well; which code stands where follows Moodle's SCORM 1.2 script
 * (unknown element and skipped index are 201, not 401).
 */
export class ElementValues {
  readonly #rules: Readonly<Record<string, ElementRule>>;
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(limits: StringLimits, first: Readonly<Record<string, string>>) {
    this.#rules = scorm12Elements(limits);
    for (const [name, rule] of Object.entries(this.#rules)) {
      if (!name.includes('.n.')) this.#values.set(name, rule.first);
    }
    for (const [name, value] of Object.entries(first)) {
      if (!this.#countIndexes(name)) continue;
      this.#values.set(name, value);
    }
  }

  /** For the LMS itself, which may read and write what it likes. */
  peek(element: string): string {
    return this.#values.get(element) ?? '';
  }

  /** For the LMS itself: no rule is asked. */
  put(element: string, value: string): void {
    this.#values.set(element, value);
  }

  get(element: string): { value: string; error: string } {
    const rule = this.#ruleOf(element);
    if (rule === undefined) return { value: '', error: this.#unknown(element) };
    if (rule.access === 'write') return { value: '', error: '404' };
    const counted = /^(.*)\._count$/.exec(element)?.[1];
    if (counted !== undefined) {
      return { value: String(this.#counts.get(counted) ?? 0), error: '0' };
    }
    return { value: this.#values.get(element) ?? rule.first, error: '0' };
  }

  set(element: string, value: string): string {
    const rule = this.#ruleOf(element);
    if (rule === undefined) return '201';
    if (rule.access === 'read') return rule.writeError;
    if (rule.format?.test(value) !== true) return '405';
    if (!this.#countIndexes(element)) return '201';
    if (rule.range === undefined) {
      // RTE 1.2 §3.4.4.1: comments are added to, every other value is replaced.
      const before = element === 'cmi.comments' ? this.peek(element) : '';
      this.#values.set(element, before + value);
      return '0';
    }
    const number = Number(value);
    const [least, most] = rule.range;
    if (!(number >= least && number <= most)) return '405';
    this.#values.set(element, String(number));
    return '0';
  }

  /** Everything the content may have set, except the session time, which Moodle never stores as such. */
  writable(): [element: string, value: string][] {
    return [...this.#values].filter(([element]) => {
      const rule = this.#ruleOf(element);
      return rule !== undefined && rule.access !== 'read' && element !== 'cmi.core.session_time';
    });
  }

  #ruleOf(element: string): ElementRule | undefined {
    const name = modelName(element);
    return Object.hasOwn(this.#rules, name) ? this.#rules[name] : undefined;
  }

  #unknown(element: string): string {
    const parent = /^(.*)\.(_children|_count)$/.exec(modelName(element));
    if (parent === null || !Object.hasOwn(this.#rules, parent[1] ?? '')) return '201';
    return parent[2] === '_children' ? '202' : '203';
  }

  /** Indexes must follow each other from 0; false when this one would leave a gap. */
  #countIndexes(element: string): boolean {
    for (const [array, index] of indexesOf(element)) {
      const count = this.#counts.get(array) ?? 0;
      if (index > count) return false;
      if (index === count) this.#counts.set(array, count + 1);
    }
    return true;
  }
}
