import { openLineReader } from './line-reader.ts';
import { projectRoot } from './project-root.ts';
import { scenarioCommand } from './scenario/run-command.ts';

// npm moves to the root; INIT_CWD is where the command was given.
const given = process.env['INIT_CWD'];
const reader = openLineReader(process.stdin, process.stdout);
process.exitCode = await scenarioCommand(process.argv.slice(2), {
  folders: given === undefined ? [process.cwd()] : [process.cwd(), given],
  root: projectRoot,
  hasColour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readLine: (question) => reader.readLine(question),
  untilInterrupted() {
    const ending = new AbortController();
    // Not `once`: npm hands the signal on, so that it comes twice.
    process.on('SIGINT', () => ending.abort());
    return ending.signal;
  },
});
reader.close();
