import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../../src/cli/find-chromium.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { serveGzipped } from './gzip-server.ts';
import { markdownOf, type Row, tableOf } from './row.ts';
import { measureAll, PROBES } from './rows.ts';
import { openSites } from './sites.ts';

const USE = `Use: npm run bench [-- --rounds 5] [-- --only ${PROBES.map(({ id }) => id).join('|')}] [-- --json]`;

interface Wish {
  rounds: number;
  only: ReadonlySet<string> | null;
  isJson: boolean;
}

function readWish(args: string[]): Wish | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        rounds: { type: 'string', default: '5' },
        only: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
      },
    });
    const rounds = Number(values.rounds);
    const known = values.only?.every((id) => PROBES.some((probe) => probe.id === id)) ?? true;
    if (!Number.isInteger(rounds) || rounds < 1 || !known) return null;
    return { rounds, only: values.only ? new Set(values.only) : null, isJson: values.json };
  } catch {
    // parseArgs throws on an unknown flag and on a flag without its value.
    return null;
  }
}

async function measure({ rounds, only }: Wish): Promise<{ rows: Row[]; machine: object }> {
  const began = performance.now();
  const tell = (what: string): void => {
    const seconds = Math.round((performance.now() - began) / 1000);
    process.stderr.write(`${String(seconds).padStart(4)} s  ${what}\n`);
  };
  const { words, sites, close } = await openSites();
  const server = await serveGzipped(sites);
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const run = { browser, base: server.url, encounter: words.id, rounds, tell };
    const machine = {
      date: new Date().toISOString(),
      cores: cpus().length,
      processor: cpus()[0]?.model ?? '',
      load: loadavg()[0],
      node: process.version,
      chromium: browser.version(),
      rounds,
    };
    return { rows: await measureAll(run, only), machine };
  } finally {
    await browser.close();
    await server.close();
    await close();
  }
}

const wish = readWish(process.argv.slice(2));
if (wish === null) {
  process.stderr.write(`${USE}\n`);
  process.exitCode = 2;
} else {
  const { rows, machine } = await measure(wish);
  const reports = join(projectRoot, 'reports');
  mkdirSync(reports, { recursive: true });
  const json = JSON.stringify({ machine, rows }, null, 2);
  writeFileSync(join(reports, 'bench.json'), `${json}\n`);
  const facts = Object.entries(machine).map(([name, value]) => `- ${name}: ${String(value)}`);
  writeFileSync(join(reports, 'bench.md'), `${markdownOf(rows)}\n${facts.join('\n')}\n`);
  process.stdout.write(`${wish.isJson ? json : tableOf(rows, process.stdout.isTTY)}\n`);
  process.exitCode = rows.every(({ isMet }) => isMet) ? 0 : 1;
}
