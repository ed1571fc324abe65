import { compareScenarios } from '../../attempt/compare-scenarios.ts';
import { textEntries } from '../../scenario/check/check-context.ts';
import type { CheckedScenario } from '../../scenario/check/check-scenario.ts';
import type { Problem, ProblemCode } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { checkOne } from './check-paths.ts';
import { compareReport } from './compare-report.ts';
import { oneScenario } from './scenarios-at.ts';
import { problemsJson } from './problems-json.ts';
import { problemsReport } from './problems-report.ts';
import type { Subcommand } from './subcommand.ts';

export const compareCommand: Subcommand = {
  name: 'compare',
  use: '<gammel sti> <ny sti> [--json]',
  does: 'hva en endring gjør med spillere som er midt i samtalen',
  flags: ['json'],
  paths: [2, 2],
  async run({ paths: [before = '', after = ''], flags }, io) {
    const isJson = flags['json'] === true;
    const old = await readOne(before, io.folders[0]);
    const now = await readOne(after, io.folders[0]);
    const faults = [...old.faults, ...now.faults];
    if (old.scenario === null || now.scenario === null) {
      const result = { problems: faults, scenarios: 2, modules: 0 };
      io.out(isJson ? problemsJson(faults, 'nb') : await problemsReport(result, 'nb', io));
      return 1;
    }
    const found = compareScenarios(old.scenario, now.scenario);
    const titles = { ...titlesIn(now.checked), ...titlesIn(old.checked) };
    io.out(isJson ? `${JSON.stringify(found)}\n` : compareReport(found, titles));
    return found.verdict === 'safe' ? 0 : 1;
  },
};

/** These say nothing of where a conversation goes: an edit can be judged while they stand. */
const OF_WORDS: ReadonlySet<ProblemCode> = new Set([
  'TSB025',
  'TSB027',
  'TSB029',
  'TSB030',
  'TSB032',
  'TSB033',
  'TSB035',
  'TSB036',
  'TSB048',
  'TSB049',
  'TSB050',
  'TSB053',
  'TSB066',
  'TSB068',
  'TSB073',
  'TSB075',
  'TSB078',
  'TSB079',
  'TSB080',
  'TSB092',
  'TSB094',
]);

interface ReadScenario {
  checked: CheckedScenario;
  /** Null when it cannot be walked, because of `faults`. */
  scenario: Scenario | null;
  faults: Problem[];
}

async function readOne(path: string, cwd: string): Promise<ReadScenario> {
  const checked = await checkOne(await oneScenario(path), cwd);
  const file = checked.document?.file;
  const faults = checked.problems.filter(
    (problem) =>
      problem.severity === 'error' &&
      (file === undefined || problem.file === file) &&
      !OF_WORDS.has(problem.code),
  );
  if (checked.document === null || faults.length > 0) return { checked, scenario: null, faults };
  return { checked, scenario: checked.document.value as Scenario, faults };
}

function titlesIn({ texts }: CheckedScenario): Record<string, string> {
  return Object.fromEntries(
    textEntries(texts.get('nb')).flatMap(([key, text]) =>
      key.endsWith('.title') ? [[key.slice(0, -'.title'.length), text]] : [],
    ),
  );
}
