import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExactVersions } from '../../../../src/cli/checks/check-exact-versions.ts';

async function check(project: unknown) {
  const root = await mkdtemp(join(tmpdir(), 'versions-'));
  try {
    await writeFile(join(root, 'package.json'), JSON.stringify(project));
    return await checkExactVersions(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

describe('checkExactVersions', () => {
  it('allows one exact version', async () => {
    expect(await check({ dependencies: { a: '1.2.3', b: '2.0.0-beta.1' } })).toEqual([]);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', 'latest', '*', '', 'github:a/b', '1.2.3 || 2.0.0'])(
    'refuses %j',
    async (version) => {
      expect(await check({ devDependencies: { a: version } })).toHaveLength(1);
    },
  );
});
