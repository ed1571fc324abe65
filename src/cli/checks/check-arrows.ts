import { runTool, toolPath } from '../run-tool.ts';
import type { Finding } from './finding.ts';

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

interface CruiseResult {
  summary: { totalCruised: number; violations: Violation[] };
}

/** Below this the tool has not seen the project, and its «no violations» means nothing. */
const MIN_MODULES = 1;

/**
 * Arrows between the rooms that point the wrong way, by .dependency-cruiser.cjs in `root`. Seeing no
 * module at all is a finding too: a dependency-cruiser that cannot read TypeScript reports success.
 */
export async function checkArrows(root: string): Promise<Finding[]> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const command = toolPath('dependency-cruiser', 'bin/dependency-cruise.mjs');
  const run = await runTool(command, args, { cwd: root, output: 'collect' });
  let summary: CruiseResult['summary'];
  try {
    ({ summary } = JSON.parse(run.stdout) as CruiseResult);
  } catch {
    return [{ where: '', message: `dependency-cruiser: ${run.stdout}${run.stderr}`.trim() }];
  }
  if (summary.totalCruised < MIN_MODULES) {
    return [{ where: 'src', message: 'dependency-cruiser saw 0 modules, so nothing was checked' }];
  }
  return summary.violations.map(({ from, to, rule }) => ({
    where: from,
    message: `imports ${to}, against the rule ${rule.name} of .dependency-cruiser.cjs`,
  }));
}
