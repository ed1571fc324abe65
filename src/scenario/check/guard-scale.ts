import { LIMITS } from '../limits.ts';
import { listIn, type Loose, objectIn, stringIn } from './loose.ts';

/** How large a condition is when every name in it is written out. */
export interface GuardScale {
  /** Conditions inside each other. */
  depth: number;
  /** Conditions in all, each as often as it is asked. */
  parts: number;
}

const NOTHING: GuardScale = { depth: 0, parts: 0 };

/**
 * Measures conditions over the named ones of a scenario. Two names that ask each other twice over double the parts at
 * every step, so what is beyond the limits is not counted further. A name that asks itself counts as nothing there.
 */
export function guardScale(conditions: Loose): (guard: Loose) => GuardScale {
  const known = new Map<string, GuardScale>();
  // By how much lies above: deeper down than it may be, a name has not been followed to its end.
  const cutOff = new Map<string, GuardScale>();
  const open = new Set<string>();
  const ofName = (name: string, above: number): GuardScale => {
    const before = known.get(name) ?? cutOff.get(`${above} ${name}`);
    if (before !== undefined) return before;
    if (open.has(name)) return NOTHING;
    open.add(name);
    const scale = of(objectIn(conditions, name), above);
    open.delete(name);
    if (above + scale.depth <= LIMITS.guardDepth) known.set(name, scale);
    else cutOff.set(`${above} ${name}`, scale);
    return scale;
  };
  const of = (guard: Loose, above: number): GuardScale => {
    if (guard === null) return NOTHING;
    const here = above + 1;
    if (here > LIMITS.guardDepth) return { depth: 1, parts: 1 };
    const params = objectIn(guard, 'params');
    const named = guard['type'] === 'condition' ? stringIn(params, 'name') : null;
    const inner = [objectIn(params, 'of'), ...listIn(params, 'of')].map((each) => of(each, here));
    if (named !== null) inner.push(ofName(named, here));
    let [depth, parts] = [0, 1];
    for (const each of inner) {
      depth = Math.max(depth, each.depth);
      parts = Math.min(parts + each.parts, LIMITS.guardParts + 1);
    }
    return { depth: depth + 1, parts };
  };
  return (guard) => of(guard, 0);
}
