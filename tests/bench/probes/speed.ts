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
import { timeCheck, timePack } from '../pages/speed.ts';

export interface Speed {
  node: { check: number[]; pack: number[] };
  browser: { check: number[]; pack: number[] };
  packed: Packed;
  artBytes: number;
}

const BEATS = 500;

/** Milliseconds of checking 500 beats with all paths, and of packing «Ny i TSB», in Node and in the browser. */
export async function speed(
  browser: Browser,
  rounds: number,
  tell: (what: string) => void,
): Promise<Speed> {
  const outFolder = await mkdtemp(join(tmpdir(), 'tsb-bench-'));
  const result = await pack({
    module: 'ny-i-tsb',
    languages: null,
    completion: 'completed',
    outFolder,
  });
  if (!result.ok) throw new Error(result.problems.join('; '));
  const files = unzipSync(new Uint8Array(await readFile(result.packed.path)));
  const { scenario, texts } = longScenario(BEATS);
  const inputs = [
    JSON.stringify(scenario),
    JSON.stringify({ ...exampleTexts(), ...texts }),
  ] as const;
  const packFiles = new Map(Object.entries(files));
  const found: Speed = {
    node: { check: [], pack: [] },
    browser: { check: [], pack: [] },
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
    found.node.check.push(timeCheck(...inputs));
    found.node.pack.push(timePack(packFiles));
    found.browser.check.push(
      await page.evaluate(
        ([scenarioText, textsText]) =>
          (globalThis as unknown as { timeCheck(a: string, b: string): number }).timeCheck(
            scenarioText,
            textsText,
          ),
        inputs,
      ),
    );
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
