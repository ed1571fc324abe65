import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

export interface ToolRun {
  /** The exit code, or null when a signal ended it (a time limit does). */
  code: number | null;
  /** Empty when the output was shown as progress. */
  stdout: string;
  stderr: string;
}

export interface ToolOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** `collect` gives the output back; `progress` sends it to stderr as it comes. */
  output: 'collect' | 'progress';
  timeoutMs?: number;
}

/** The file behind the command of an installed package: `toolPath('knip', 'bin/knip.js')`. */
export function toolPath(packageName: string, file: string): string {
  // Not require.resolve: an `exports` map may hide the file.
  return join(projectRoot, 'node_modules', packageName, file);
}

/** Runs a Node program to its end. Never throws for what the program does, only when Node cannot start. */
export function runTool(file: string, args: string[], options: ToolOptions): Promise<ToolRun> {
  const { cwd, env = process.env, output, timeoutMs } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd,
      env,
      stdio: output === 'collect' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' as const }),
    });
    const collected = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (collected.stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (collected.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...collected }));
  });
}
