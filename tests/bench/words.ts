import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/project-root.ts';
import {
  CONTINUE,
  type Scenario,
  type StateNode,
  type Texts,
} from '../../src/scenario/scenario.ts';

/** One beat as every bench page has it: words, then choices or «fortsett». */
export interface Knot {
  id: string;
  lines: string[];
  choices: { text: string; to: string }[];
}

/** The words of an encounter without its rules: guards and measures are left out, the first open way is taken. */
export interface Words {
  id: string;
  title: string;
  start: string;
  knots: Knot[];
}

interface Found {
  node: StateNode;
  siblings: Record<string, StateNode>;
}

const FOLDER = 'scenarios/ny-i-tsb/02-forste-samtale';

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, FOLDER, path), 'utf8'));
}

function eachNode(
  states: Record<string, StateNode>,
  visit: (key: string, found: Found) => void,
): void {
  for (const [key, node] of Object.entries(states)) {
    visit(key, { node, siblings: states });
    eachNode(node.states ?? {}, visit);
  }
}

/** The words of the encounter that `/?start=` opens, for pages that know nothing of scenarios. */
export function readWords(): Words {
  const scenario = read('scenario.json') as Scenario;
  const texts = read('texts/nb.json') as Texts;
  const all = new Map<string, StateNode>();
  eachNode(scenario.states, (key, { node }) => all.set(key, node));
  /** Follows compounds and routers to the beat or ending where words are. */
  const settle = (target: string): string => {
    const key = target.split('.').at(-1)?.replace(/^#/, '') ?? '';
    const node = all.get(key);
    const next = node?.initial ?? node?.always?.at(-1)?.target;
    return next === undefined ? key : settle(next);
  };
  const knots = [...all].flatMap(([id, node]): Knot[] => {
    const said = (node.meta?.lines ?? []).map((line) => texts[line.id] ?? '');
    const choices = Object.entries(node.on ?? {}).flatMap(([choice, { target, meta }]) =>
      meta?.consult === undefined
        ? [
            {
              text: choice === CONTINUE ? 'Fortsett' : (texts[choice] ?? choice),
              to: settle(target),
            },
          ]
        : [],
    );
    const ending = node.meta?.ending;
    if (ending !== undefined)
      return [{ id, lines: [texts[`${ending.id}.text`] ?? ''], choices: [] }];
    return said.length === 0 && choices.length === 0 ? [] : [{ id, lines: said, choices }];
  });
  const start = settle(scenario.initial);
  return { id: scenario.id, title: texts['scenario.title'] ?? '', start, knots };
}
