import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import {
  checkLicences,
  findLicenceProblems,
  isAllowedLicence,
} from '../../../../src/cli/checks/check-licences.ts';

function lockOf(entry: { license?: unknown; dev?: boolean }) {
  return {
    packages: { '': {}, 'node_modules/a/node_modules/planted': { version: '1.0.0', ...entry } },
  };
}

describe('findLicenceProblems', () => {
  it('refuses a planted GPL package, shipped or for development', () => {
    for (const dev of [false, true]) {
      expect(findLicenceProblems(lockOf({ license: 'GPL-3.0-only', dev }))).toEqual([
        { where: 'planted 1.0.0', message: expect.stringContaining('GPL-3.0-only') },
      ]);
    }
  });

  it('lets MPL-2.0 help to build and never ship', () => {
    expect(findLicenceProblems(lockOf({ license: 'MPL-2.0', dev: true }))).toEqual([]);
    expect(findLicenceProblems(lockOf({ license: 'MPL-2.0' }))).toHaveLength(1);
  });

  it('refuses a package that states no licence, or not as text', () => {
    expect(findLicenceProblems(lockOf({}))).toHaveLength(1);
    expect(findLicenceProblems(lockOf({ license: '' }))).toHaveLength(1);
    expect(findLicenceProblems(lockOf({ license: { type: 'MIT' } }))).toHaveLength(1);
  });
});

describe('isAllowedLicence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-2.0)', true],
    ['GPL-2.0 OR ISC', true],
    ['(MIT AND GPL-2.0)', false],
    ['MIT AND ISC', true],
    ['GPL-2.0 WITH Classpath-exception-2.0', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s: %s', (expression, isAllowed) => {
    expect(isAllowedLicence(expression, ['MIT', 'ISC'])).toBe(isAllowed);
  });
});

describe('checkLicences', () => {
  it('finds nothing in this project', async () => {
    expect(await checkLicences(projectRoot)).toEqual([]);
  });
});
