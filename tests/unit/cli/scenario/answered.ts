import { scenarioCommand } from '../../../../src/cli/scenario/run-command.ts';

/** What a command said, with the answers where they were given, as a terminal shows it. */
export interface Answered {
  code: number;
  said: string;
  /** How many of the answers were asked for. */
  asked: number;
}

/** Runs a command that asks, in a folder that holds a school; after the last answer the input ends. */
export async function answered(
  root: string,
  args: readonly string[],
  answers: readonly string[] = [],
): Promise<Answered> {
  let said = '';
  let asked = 0;
  const tell = (text: string): void => void (said += text);
  const code = await scenarioCommand(args, {
    folders: [root],
    root,
    out: tell,
    err: tell,
    async readLine(question) {
      const answer = answers[asked] ?? null;
      asked += answer === null ? 0 : 1;
      tell(`${question}${answer ?? ''}\n`);
      return answer;
    },
  });
  return { code, said: said.replaceAll(`${root}/`, ''), asked };
}
