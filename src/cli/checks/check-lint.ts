import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, toolPath } from '../run-tool.ts';
import type { Finding } from './finding.ts';

/** The folders are named because a bare oxlint walks everything, build output and packages too. */
const FOLDERS = ['src', 'tests', 'scripts'];

/** What oxlint says; a warning counts like an error. */
export async function checkLint(root: string): Promise<Finding[]> {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const args = ['--format', 'unix', '--deny-warnings', ...folders];
  const run = await runTool(toolPath('oxlint', 'bin/oxlint'), args, {
    cwd: root,
    output: 'collect',
  });
  if (run.code === 0) return [];
  const found = [...run.stdout.matchAll(/^([^\s:]+:\d+):\d+: (.*)$/gm)].map(
    ([, where = '', message = '']) => ({ where, message }),
  );
  return found.length > 0 ? found : [{ where: '', message: `oxlint: ${run.stdout}${run.stderr}` }];
}
