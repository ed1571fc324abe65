import { runTool, toolPath } from '../run-tool.ts';
import type { Finding } from './finding.ts';

/** Files, exports and packages that nothing uses, by knip. */
export async function checkDeadCode(root: string): Promise<Finding[]> {
  const args = ['--reporter', 'compact', '--no-progress', '--no-config-hints'];
  const run = await runTool(toolPath('knip', 'bin/knip.js'), args, {
    cwd: root,
    output: 'collect',
  });
  if (run.code === 0) return [];
  const lines = run.stdout.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [{ where: '', message: `knip: ${run.stderr}` }];
  return lines.map((message) => ({ where: '', message: `knip: ${message}` }));
}
