import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/project-root.ts';
import { startServer } from '../../src/cli/start-server.ts';
import { ensurePlayerBuilt } from '../../src/cli/ensure-player-built.ts';
import { encountersOf, type Module } from '../../src/scenario/module.ts';
import module from '../../scenarios/ny-i-tsb/module.json' with { type: 'json' };

/** What may come before the first choice (design: budgets). */
const MOST_BYTES = 60_000;

/** The packages and own files that a script is made of. */
async function madeOf(mode: string): Promise<{ packages: string[]; files: string[] }> {
  const made = (await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    mode,
    logLevel: 'error',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const ids = made.output.flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
  const packages = ids.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  const files = ids.filter((id) => id.startsWith(join(projectRoot, 'src')));
  return { packages: [...new Set(packages)].toSorted(), files };
}

describe('the first script', () => {
  it('is made of what the words need, and of nothing else', async () => {
    const { packages } = await madeOf('player');
    expect(packages).toEqual(['@preact/signals', '@preact/signals-core', 'preact', 'xstate']);
  });
});

describe('screens.js', () => {
  it('brings the translator, and borrows what there must be one of', async () => {
    const { packages, files } = await madeOf('screens');
    expect(packages).toEqual(['i18next']);
    expect(files.filter((file) => /player\/(game|session)\.ts$|icon\.tsx$/.test(file))).toEqual([]);
  });
});

describe('lms.js', () => {
  it('brings no package', async () => {
    expect((await madeOf('lms')).packages).toEqual([]);
  });
});

describe('every encounter of the module', () => {
  let player = '';
  beforeAll(async () => {
    player = await ensurePlayerBuilt();
  });

  it.each(encountersOf(module as unknown as Module))(
    'has its first choice within 60 kB: $id',
    async ({ id }) => {
      const server = await startServer({ port: 0, player });
      const fetchText = async (path: string): Promise<string> =>
        (await fetch(new URL(path, server.url))).text();
      try {
        const page = await fetchText(`?start=ny-i-tsb/${id}`);
        const asked = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
          ([, address]) => address ?? '',
        );
        expect(asked).toContain(`data/${id}/scenario.js`);
        const texts = [page, ...(await Promise.all(asked.map(fetchText)))];
        const bytes = texts.map((text) => gzipSync(text, { level: 9 }).length);
        const all = ['/', ...asked].map((name, index) => `${name} ${bytes[index]}`).join(', ');
        expect(
          bytes.reduce((sum, one) => sum + one, 0),
          all,
        ).toBeLessThanOrEqual(MOST_BYTES);
      } finally {
        await server.close();
      }
    },
  );
});
