import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run-tool.ts';
import type { Finding } from './finding.ts';

/** `npm run scenario -- check` over all scenarios: what it prints when it finds an error. */
export async function checkScenarios(root: string): Promise<Finding[]> {
  const command = 'src/cli/scenario.ts';
  if (!existsSync(join(root, command))) return [];
  const env = { ...process.env, NODE_OPTIONS: '--import tsx' };
  const run = await runTool(join(root, command), ['check'], { cwd: root, env, output: 'collect' });
  if (run.code === 0) return [];
  const text = `${run.stdout}${run.stderr}`.trim();
  return [{ where: 'scenarios', message: text === '' ? `ended with ${run.code}` : text }];
}
