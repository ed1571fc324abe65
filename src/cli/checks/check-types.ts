import { runTool, toolPath } from '../run-tool.ts';
import type { Finding } from './finding.ts';

/** What the TypeScript compiler says, one finding an error. */
export async function checkTypes(root: string): Promise<Finding[]> {
  // What the compiler remembers between runs halves the time of the next.
  const memory = ['--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'];
  const args = ['-p', '.', '--pretty', 'false', ...memory];
  const run = await runTool(toolPath('typescript', 'bin/tsc'), args, {
    cwd: root,
    output: 'collect',
  });
  if (run.code === 0) return [];
  const found = [...run.stdout.matchAll(/^(\S.*?)\((\d+),\d+\): (error .*)$/gm)].map(
    ([, file = '', line = '', message = '']) => ({ where: `${file}:${line}`, message }),
  );
  return found.length > 0 ? found : [{ where: '', message: `tsc: ${run.stdout}${run.stderr}` }];
}
