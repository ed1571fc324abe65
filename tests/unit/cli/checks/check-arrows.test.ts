import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import { checkArrows } from '../../../../src/cli/checks/check-arrows.ts';

const folders: string[] = [];

/** A project with our rules and these files in src/. */
async function plant(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'arrows-'));
  folders.push(root);
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    await copyFile(join(projectRoot, name), join(root, name));
  }
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  await mkdir(join(root, 'src'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'src', path)), { recursive: true });
    await writeFile(join(root, 'src', path), text);
  }
  return root;
}

async function rulesBroken(files: Record<string, string>): Promise<string[]> {
  const findings = await checkArrows(await plant(files));
  return findings.map(({ message }) => /against the rule (\S+)/.exec(message)?.[1] ?? message);
}

const RULE = 'export const rule = 1;\n';
const TYPE = 'export interface Rule { a: 1 }\n';

describe('checkArrows', () => {
  afterEach(async () => {
    await Promise.all(folders.splice(0).map((path) => rm(path, { recursive: true, force: true })));
  });

  it('finds nothing where all arrows point the right way', async () => {
    const files = {
      'scenario/rule.ts': RULE,
      'attempt/a.ts': "import { rule } from '../scenario/rule.ts';\nexport const a = rule;\n",
    };
    expect(await rulesBroken(files)).toEqual([]);
  });

  it('finds an import against the arrow, and one of a type only', async () => {
    const files = {
      'attempt/rule.ts': `${RULE}${TYPE}`,
      'scenario/a.ts': "import { rule } from '../attempt/rule.ts';\nexport const a = rule;\n",
      'scenario/b.ts': "import type { Rule } from '../attempt/rule.ts';\nexport type B = Rule;\n",
    };
    expect(await rulesBroken(files)).toEqual(['scenario-imports', 'scenario-imports']);
  });

  it('lets the stage know types of a scenario and none of its rules', async () => {
    const files = {
      'scenario/rule.ts': `${RULE}${TYPE}`,
      'stage/a.ts': "import { rule } from '../scenario/rule.ts';\nexport const a = rule;\n",
      'stage/b.ts': "import type { Rule } from '../scenario/rule.ts';\nexport type B = Rule;\n",
    };
    expect(await rulesBroken(files)).toEqual(['types-only']);
  });

  it('finds a circle', async () => {
    const files = {
      'lms/a.ts': "import { b } from './b.ts';\nexport const a = (): unknown => b;\n",
      'lms/b.ts': "import { a } from './a.ts';\nexport const b = (): unknown => a;\n",
    };
    expect(new Set(await rulesBroken(files))).toEqual(new Set(['no-cycles']));
  });

  it('finds what a room may not know, a lost import and a file beside the rooms', async () => {
    const importing = (target: string) =>
      `import * as it from '${target}';\nexport const a = it;\n`;
    const findings = await rulesBroken({
      'player/a.ts': importing('phaser'),
      'player/b.ts': importing('node:fs'),
      'player/c.ts': importing('fast-check'),
      'lms/d.ts': importing('./gone.ts'),
      'e.ts': importing('valibot'),
    });
    expect(new Set(findings)).toEqual(
      new Set([
        'database-after-the-words',
        'phaser-only-in-stage',
        'no-node-in-the-browser',
        'shipped-packages-only',
        'found',
        'rooms-only',
      ]),
    );
  });

  it('fails when it sees no module', async () => {
    expect(await rulesBroken({ '../tests/a.ts': RULE })).toEqual([
      expect.stringContaining('0 modules'),
    ]);
  });
});
