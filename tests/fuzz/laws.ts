import { checkReport } from '../../src/cli/scenario/check-report.ts';
import { problemsJson } from '../../src/cli/scenario/problems-json.ts';
import { LIMITS } from '../../src/scenario/limits.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { type Problem, PROBLEMS } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fillIds } from '../../src/scenario/write/fill-ids.ts';
import { checkSchool, CODES, NB, NN, SCENARIO, type School, SCHOOL_FILES } from './school.ts';

/** What a school is found to be, when every law holds. */
export interface Judged {
  /** Codes of the problems, each once, sorted. */
  readonly codes: readonly string[];
  readonly isPlayable: boolean;
}

/** Thrown with a sentence where a law does not hold. */
export class BrokenLawError extends Error {
  override readonly name = 'BrokenLawError';
}

function hold(law: boolean, sentence: string): asserts law {
  if (!law) throw new BrokenLawError(sentence);
}

/**
 * Judges a school, whatever its files hold. The laws: nothing throws; every problem is a known one, at a place of a file
 * that is there, told in both languages and not at length; what is printed of it cannot steer a terminal; what is let
 * through can be played to an ending; filling in ids is done at once; and the program itself is as it was.
 */
export function judge(school: School): Judged {
  const before = programNames();
  const { problems, checked } = checkSchool(school);
  for (const problem of problems) judgeProblem(problem);
  hold(problems.length <= LIMITS.told * Object.keys(PROBLEMS).length, 'too many problems');
  judgePrinted(problems);
  if (checked.scenario !== null) playToAnEnd(checked.scenario);
  judgeFilling(school);
  hold(programNames() === before, 'a prototype has changed');
  const codes = [...new Set(problems.map(({ code }) => code))].toSorted();
  return { codes, isPlayable: checked.scenario !== null };
}

function judgeProblem({ code, file, pointer, line, column, says }: Problem): void {
  hold(Object.hasOwn(PROBLEMS, code), `unknown code ${code}`);
  hold(
    SCHOOL_FILES.some((name) => name === file),
    `${code} in a file that is not there: ${file}`,
  );
  hold(pointer === '' || pointer.startsWith('/'), `${code} at no pointer: ${pointer}`);
  hold(line >= 1 && column >= 1, `${code} at no place: ${line}:${column}`);
  for (const sentence of [...says.nb, ...says.en])
    hold(sentence !== '' && sentence.length <= 1000, `${code} says ${sentence.length} letters`);
}

/** Control characters but the end of a line, and marks that turn the direction of text. */
const STEERING = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

function judgePrinted(problems: readonly Problem[]): void {
  const report = checkReport({ problems: [...problems], scenarios: 1, modules: 1 }, { lang: 'nb' });
  hold(!STEERING.test(report), 'the report could steer a terminal');
  const json = problemsJson(problems, 'en');
  hold(!STEERING.test(json), 'the JSON could steer a terminal');
  JSON.parse(json);
}

/** Plays the first open choice, then the last, and so on by turns. */
function playToAnEnd(scenario: Scenario): void {
  const play = openPlay(scenario, { profession: 'annet', attempt: 1 });
  let moment = play.start();
  for (let step = 0; moment.ending === null; step += 1) {
    hold(step < 10_000, 'no ending after 10,000 steps');
    const { choices, goesOn } = moment;
    hold(goesOn || choices.length > 0, `nothing to do at ${moment.beat}`);
    const choice = choices.at(step % 2 === 0 ? 0 : -1);
    moment = choice === undefined ? play.goOn(moment) : play.choose(moment, choice.id);
  }
}

function judgeFilling(school: School): void {
  const texts = (nb: School[typeof NB]) =>
    new Map([
      ['nb', { file: NB, content: nb }],
      ['nn', { file: NN, content: school[NN] }],
    ]);
  const once = fillIds({
    scenario: { file: SCENARIO, content: school[SCENARIO] },
    texts: texts(school[NB]),
    codes: { file: CODES, content: school[CODES] },
  });
  if (!once.ok) {
    hold(once.refusals.length > 0, 'nothing was filled in, and nothing said of it');
    return;
  }
  const twice = fillIds({
    scenario: { file: SCENARIO, content: once.scenario },
    texts: new Map([...once.texts].map(([language, content]) => [language, { file: NB, content }])),
    codes: once.codes === null ? null : { file: 'codes.json', content: once.codes },
  });
  hold(twice.ok && twice.done.length === 0, 'filling in ids twice is not filling in once');
}

function programNames(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => Object.getOwnPropertyNames(prototype).join())
    .join(';');
}
