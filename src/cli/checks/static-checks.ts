import { checkArrows } from './check-arrows.ts';
import { checkDeadCode } from './check-dead-code.ts';
import { checkExactVersions } from './check-exact-versions.ts';
import { checkFiles } from './check-files.ts';
import { checkFormat } from './check-format.ts';
import { checkLicences } from './check-licences.ts';
import { checkLint } from './check-lint.ts';
import { checkPicture } from './check-picture.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkTypes } from './check-types.ts';
import type { Finding } from './finding.ts';

export interface StaticCheck {
  name: string;
  /** The root of the project in; nothing out when all is well. */
  find(root: string): Promise<Finding[]>;
}

/** All checks that read the project without running it. Each counts as one in the sum of `npm test`. */
export const staticChecks: readonly StaticCheck[] = [
  { name: 'types', find: checkTypes },
  { name: 'lint', find: checkLint },
  { name: 'format', find: checkFormat },
  { name: 'arrows', find: checkArrows },
  { name: 'dead code', find: checkDeadCode },
  { name: 'licences', find: checkLicences },
  { name: 'files', find: checkFiles },
  { name: 'exact versions', find: checkExactVersions },
  { name: 'scenarios', find: checkScenarios },
  { name: 'picture', find: checkPicture },
];
