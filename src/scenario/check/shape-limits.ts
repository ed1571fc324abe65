import { asJson } from '../json-value.ts';
import { type Limit, LIMITS } from '../limits.ts';
import { type JsonDocument, pointerTo, type Problem, problemAt } from '../problem.ts';
import { guardScale } from './guard-scale.ts';
import { listIn, type Loose, objectIn, stringIn } from './loose.ts';
import { type ShapeLimit, tooMuch } from './too-much.ts';

/**
 * TSB002: a scenario with more steps, choices, conditions … than any rule, walk or play is made for. Each limit is told
 * once, and nothing else is told of the scenario then. Looks at the file as it lies; linear, and never throws.
 */
export function shapeLimits(document: JsonDocument): Problem[] {
  const problems = new Map<Limit, Problem>();
  const hold = (limit: ShapeLimit, count: number, ...keys: (string | number)[]): boolean => {
    if (count <= LIMITS[limit]) return true;
    if (!problems.has(limit)) {
      const pointer = pointerTo(...keys);
      const problem = problemAt(document, pointer, 'TSB002', tooMuch(limit, keys), 'key');
      problems.set(limit, { ...problem, limit });
    }
    return false;
  };
  const root = asJson(document.value);
  const conditions = objectIn(objectIn(root, 'meta'), 'conditions');
  const scaleOf = guardScale(conditions);
  const judge = (guard: Loose, ...keys: (string | number)[]): void => {
    const { depth, parts } = scaleOf(guard);
    if (hold('guardDepth', depth, ...keys)) hold('guardParts', parts, ...keys);
  };
  for (const name of Object.keys(conditions ?? {}))
    judge(objectIn(conditions, name), 'meta', 'conditions', name);

  const flags = new Set<string>();
  const lookAtWay = (way: Loose, ...keys: (string | number)[]): void => {
    if (way === null) return;
    const actions = listIn(way, 'actions');
    hold('actions', actions.length, ...keys, 'actions');
    for (const action of actions) {
      const flag = stringIn(objectIn(action, 'params'), 'flag');
      if (flag !== null) flags.add(flag);
    }
    judge(objectIn(way, 'guard'), ...keys, 'guard');
  };
  const lookAtState = (state: Loose, path: readonly string[]): void => {
    const on = objectIn(state, 'on');
    const events = Object.keys(on ?? {});
    hold('choices', events.length, ...path, 'on');
    for (const event of events) lookAtWay(objectIn(on, event), ...path, 'on', event);
    const routes = listIn(state, 'always');
    hold('routes', routes.length, ...path, 'always');
    for (const [index, route] of routes.entries()) lookAtWay(route, ...path, 'always', index);
    lookAtWay(objectIn(state, 'onDone'), ...path, 'onDone');
    const lines = listIn(objectIn(state, 'meta'), 'lines');
    hold('lines', lines.length, ...path, 'meta', 'lines');
    for (const [index, line] of lines.entries())
      judge(objectIn(line, 'when'), ...path, 'meta', 'lines', index, 'when');
  };
  let [states, endings] = [0, 0];
  const lookInside = (owner: Loose, path: readonly string[], level: number): void => {
    const inside = objectIn(owner, 'states');
    const keys = Object.keys(inside ?? {});
    if (keys.length > 0 && !hold('nesting', level, ...path)) return;
    states += keys.length;
    if (!hold('states', states, 'states')) return;
    for (const key of keys) {
      const state = objectIn(inside, key);
      const here = [...path, 'states', key];
      lookAtState(state, here);
      if (level === 1 && stringIn(state, 'type') === 'final') endings += 1;
      lookInside(state, here, level + 1);
    }
  };
  lookInside(root, [], 1);
  hold('endings', endings, 'states');
  hold('flags', flags.size, 'states');
  return [...problems.values()];
}
