import type { ElementModel, ElementReader, ElementRule } from './element-rule.ts';

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
 * with an error code of its standard, `0` when all is well.
 */
export class ElementValues implements ElementReader {
  readonly #model: ElementModel;
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(model: ElementModel, first: Readonly<Record<string, string>>) {
    this.#model = model;
    for (const [name, rule] of Object.entries(model.rules)) {
      if (!name.includes('.n.') && rule.first !== null) this.#values.set(name, rule.first);
    }
    for (const [name, value] of Object.entries(first)) {
      if (!this.#countIndexes(name)) continue;
      this.#values.set(name, value);
    }
  }

  /** For the LMS itself, which may read and write what it likes. */
  peek(element: string): string | undefined {
    return this.#values.get(element);
  }

  /** For the LMS itself: no rule is asked. */
  put(element: string, value: string): void {
    this.#values.set(element, value);
  }

  count(array: string): number {
    return this.#counts.get(array) ?? 0;
  }

  get(element: string): { value: string; error: string } {
    const { errors } = this.#model;
    const rule = this.#ruleOf(element);
    if (rule === undefined) return { value: '', error: this.#unknown(element) };
    if (rule.access === 'write') return { value: '', error: errors.writeOnly };
    const counted = /^(.*)\._count$/.exec(element)?.[1];
    if (counted !== undefined) return { value: String(this.count(counted)), error: '0' };
    const value = this.#values.get(element) ?? rule.first;
    return value === null ? { value: '', error: errors.notInitialised } : { value, error: '0' };
  }

  set(element: string, value: string): string {
    const { errors, appends, depends } = this.#model;
    const rule = this.#ruleOf(element);
    if (rule === undefined) return errors.unknown;
    if (rule.access === 'read') return rule.writeError;
    if (rule.format?.test(value) !== true) return errors.mismatch;
    const number = Number(value);
    const [least, most] = rule.range ?? [-Infinity, Infinity];
    const isOutside = rule.range !== undefined && !(number >= least && number <= most);
    if (this.#leavesGap(element)) return errors.unordered;
    const fault = depends?.(element, value, this) ?? '0';
    if (fault !== '0') return fault;
    this.#countIndexes(element);
    if (isOutside) return errors.outOfRange;
    const before = element === appends ? (this.peek(element) ?? '') : '';
    this.#values.set(element, rule.range === undefined ? before + value : String(number));
    return '0';
  }

  /** Everything the content may have set. */
  writable(): [element: string, value: string][] {
    return [...this.#values].filter(([element]) => {
      const rule = this.#ruleOf(element);
      return rule !== undefined && rule.access !== 'read';
    });
  }

  #ruleOf(element: string): ElementRule | undefined {
    const { rules } = this.#model;
    const name = modelName(element);
    return Object.hasOwn(rules, name) ? rules[name] : undefined;
  }

  #unknown(element: string): string {
    const { rules, errors } = this.#model;
    const parent = /^(.*)\.(_children|_count)$/.exec(modelName(element));
    if (parent === null || !Object.hasOwn(rules, parent[1] ?? '')) return errors.unknown;
    return parent[2] === '_children' ? errors.noChildren : errors.noCount;
  }

  #leavesGap(element: string): boolean {
    return indexesOf(element).some(([array, index]) => index > this.count(array));
  }

  /** Indexes must follow each other from 0; false when this one would leave a gap. */
  #countIndexes(element: string): boolean {
    if (this.#leavesGap(element)) return false;
    for (const [array, index] of indexesOf(element)) {
      if (index === this.count(array)) this.#counts.set(array, index + 1);
    }
    return true;
  }
}
