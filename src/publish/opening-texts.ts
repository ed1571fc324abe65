import { eachState } from '../scenario/machine.ts';
import { CONTINUE, type Scenario, type StateNode } from '../scenario/scenario.ts';

/**
 * How many choices the opening holds words for. Enough that whoever clicks through them has spent longer than the rest
 * of the words need to come, also on a slow network.
 */
const OPENING_CHOICES = 3;

/** Says of a text's key whether it can be shown before the learner has made more choices than the opening has. */
export function openingTexts(scenario: Scenario): (key: string) => boolean {
  const nodes = new Map<string, StateNode>();
  eachState(scenario.states, (key, node) => void nodes.set(key, node));
  const ids = new Set<string>();
  for (const [key, choices] of choicesBefore(scenario, nodes)) {
    if (choices > OPENING_CHOICES) continue;
    const { meta, on = {} } = nodes.get(key) ?? {};
    for (const { id } of meta?.lines ?? []) ids.add(id);
    for (const id of Object.keys(on)) ids.add(id);
  }
  return (key) => key.startsWith('scenario.') || ids.has(key.replace(/\.note$/, ''));
}

/** The fewest choices that lead to each state, guards aside. */
function choicesBefore(
  { initial }: Scenario,
  nodes: ReadonlyMap<string, StateNode>,
): Map<string, number> {
  const fewest = new Map<string, number>();
  let near = [initial];
  for (let choices = 0; near.length > 0; choices += 1) {
    const far: string[] = [];
    // Grows while it is walked: what is reached without a choice is as near.
    const here = new Set(near);
    for (const key of here) {
      const node = nodes.get(key);
      if (node === undefined || fewest.has(key)) continue;
      fewest.set(key, choices);
      if (node.initial !== undefined) here.add(node.initial);
      for (const { target } of [...(node.always ?? []), ...(node.onDone ? [node.onDone] : [])])
        here.add(keyOf(target));
      for (const [id, { target }] of Object.entries(node.on ?? {}))
        if (id === CONTINUE) here.add(keyOf(target));
        else far.push(keyOf(target));
    }
    near = far;
  }
  return fewest;
}

/** A target is a sibling's key or `#<scenario>.<path>`; keys are unique in a scenario. */
function keyOf(target: string): string {
  return target.split('.').pop() ?? target;
}
