import { runTool, toolPath } from '../run-tool.ts';
import type { Finding } from './finding.ts';

/** The files that `npm run format` would change. */
export async function checkFormat(root: string): Promise<Finding[]> {
  const run = await runTool(toolPath('oxfmt', 'bin/oxfmt'), ['--list-different'], {
    cwd: root,
    output: 'collect',
  });
  if (run.code === 0) return [];
  const files = run.stdout.split('\n').filter((line) => line.trim() !== '');
  if (files.length === 0) return [{ where: '', message: `oxfmt: ${run.stderr}` }];
  return files.map((where) => ({ where, message: 'is not formatted; run: npm run format' }));
}
