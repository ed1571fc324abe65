import type { Browser } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtemp } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { pack, type Packed } from '../../../src/cli/pack.ts';
import { bundled } from '../sites.ts';
import { exampleTexts } from '../../unit/scenario/check/example-school.ts';
import { longScenario } from '../../unit/scenario/check/long-scenario.ts';
import { TIMED, type Timed, timePack } from '../pages/speed.ts';

type Times = Record<Timed | 'pack', number[]>;

export interface Speed {
  node: Times;
  browser: Times;
  packed: Packed;
  artBytes: number;
}

const BEATS = 500;
const CHECKS = Object.keys(TIMED) as Timed[];

const none = (): Times => ({ check: [], quick: [], recheck: [], pack: [] });

/** Milliseconds of checking 500 beats in several ways, and of packing «Ny i TSB», in Node and in the browser. */
export async function speed(
  browser: Browser,
  rounds: number,
  tell: (what: string) => void,
): Promise<Speed> {
  const outFolder = await mkdtemp(join(tmpdir(), 'tsb-bench-'));
  const result = await pack({
    module: 'ny-i-tsb',
    standard: 'scorm12',
    languages: null,
    completion: 'completed',
    outFolder,
  });
  if (!result.ok) throw new Error(result.problems.join('; '));
  const files = unzipSync(new Uint8Array(await readFile(result.packed.path)));
  const { scenario, texts } = longScenario(BEATS);
  const written = {
    scenario: JSON.stringify(scenario, null, 2),
    texts: JSON.stringify({ ...exampleTexts(), ...texts }, null, 2),
  };
  const packFiles = new Map(Object.entries(files));
  const found: Speed = {
    node: none(),
    browser: none(),
    packed: result.packed,
    artBytes: Object.entries(files)
      .filter(([name]) => name.startsWith('art/'))
      .reduce((sum, [, bytes]) => sum + bytes.length, 0),
  };
  const page = await browser.newPage();
  await page.evaluate('globalThis.__name = (given) => given');
  await page.addScriptTag({ content: await bundled('speed.ts') });
  const encoded = Object.entries(files).map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const check of CHECKS) {
      found.node[check].push(TIMED[check](written));
      found.browser[check].push(
        await page.evaluate(
          ([name, files]) =>
            (globalThis as unknown as { TIMED: Record<string, (files: unknown) => number> }).TIMED[
              name
            ]?.(files) ?? Number.NaN,
          [check, written] as const,
        ),
      );
    }
    found.node.pack.push(timePack(packFiles));
    found.browser.pack.push(
      await page.evaluate((encoded) => {
        const bytes = ([name, base64]: readonly [string, string]) =>
          [name, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))] as const;
        const { timePack } = globalThis as unknown as {
          timePack(files: Map<string, Uint8Array>): number;
        };
        return timePack(new Map(encoded.map(bytes)));
      }, encoded),
    );
    tell(`speed ${round + 1}/${rounds}`);
  }
  await page.close();
  return found;
}
