import type { Browser } from '@playwright/test';
import { MOST_PROGRESS } from '../../src/attempt/longest-progress.ts';
import { serveStage } from '../e2e/stage/serve-stage.ts';
import { bytesBefore, firstChoice } from './probes/first-choice.ts';
import { idle } from './probes/idle.ts';
import { heldAfterChoices } from './probes/memory.ts';
import { movingPhaser, movingStage } from './probes/moving.ts';
import { nextWords } from './probes/next-words.ts';
import { speed } from './probes/speed.ts';
import type { Took } from './pages/paths.ts';
import { paths } from './probes/paths.ts';
import { type Row, unmeasured } from './row.ts';
import { type Spread, spreadOf } from './statistics.ts';

export interface Run {
  browser: Browser;
  base: string;
  encounter: string;
  rounds: number;
  tell(what: string): void;
}

const ms = ({ median, least, most }: Spread): string =>
  `${Math.round(median)} ms (${Math.round(least)}–${Math.round(most)})`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Files that must come after the first choice: database, game engine, pictures, schemas. */
const LATER = /^(store|stage|sound)\.js$|^art\/|^data\/art\.js$|schema/;

async function firstChoiceRow({ browser, base, encounter, rounds, tell }: Run): Promise<Row> {
  const times = await firstChoice(browser, base, encounter, rounds, tell);
  const [tsb, ink, dom, phaser] = (['tsb', 'ink', 'dom', 'phaser'] as const).map((name) =>
    spreadOf(times[name]),
  ) as [Spread, Spread, Spread, Spread];
  const ratio = tsb.median / ink.median;
  return {
    id: 'first-choice',
    what: 'first choice clickable, Slow 4G + 4× CPU, gzip',
    ratio: `${ratio.toFixed(2)}× ink`,
    absolute: `${ms(tsb)}; ink ${ms(ink)}, dom ${ms(dom)}, phaser ${ms(phaser)}`,
    budget: '≤ 1.3× ink',
    isMet: ratio <= 1.3,
  };
}

async function bytesRow({ browser, base, encounter, tell }: Run): Promise<Row> {
  const files = await bytesBefore(browser, base, encounter);
  tell('bytes before the first choice');
  const sum = Object.values(files).reduce((all, bytes) => all + bytes, 0);
  const early = Object.keys(files).filter((name) => LATER.test(name));
  const list = Object.entries(files).map(([name, bytes]) => `${name} ${kB(bytes)}`);
  return {
    id: 'bytes',
    what: 'bytes before it, gzip',
    ratio: percent(sum / 60_000),
    absolute: `${kB(sum)}: ${list.join(', ')}${early.length > 0 ? `; too early: ${early.join(', ')}` : ''}`,
    budget: '≤ 60 kB, no database, engine, art, schema',
    isMet: sum <= 60_000 && early.length === 0,
  };
}

async function nextWordsRow({ browser, base, encounter, rounds, tell }: Run): Promise<Row> {
  const times = await nextWords(browser, base, encounter, rounds, tell);
  const [tsb, dom] = [spreadOf(times.tsb), spreadOf(times.dom)];
  const [median, p95] = [tsb.median - dom.median, tsb.p95 - dom.p95];
  return {
    id: 'next-words',
    what: 'choice → next words painted, 4× CPU',
    ratio: `dom ${signed(median)} ms, p95 ${signed(p95)} ms`,
    absolute: `${ms(tsb)}, p95 ${Math.round(tsb.p95)}; dom ${ms(dom)}, p95 ${Math.round(dom.p95)}; n ${times.tsb.length}`,
    budget: 'median ≤ dom + 17 ms, p95 ≤ dom + 50 ms',
    isMet: median <= 17 && p95 <= 50,
  };
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'} ${Math.abs(Math.round(value))}`;
}

async function idleRow({ browser, base, encounter, tell }: Run): Promise<Row> {
  const { frames, processor } = await idle(browser, base, encounter);
  tell('idle');
  return {
    id: 'idle',
    what: 'idle, from 6 s after the last input',
    ratio: `${frames} frames, ${percent(processor)} CPU`,
    absolute: 'over 10 s, all processes that draw',
    budget: '0 frames, < 1 % CPU',
    isMet: frames === 0 && processor < 0.01,
  };
}

async function movingRow({ browser, base, encounter, rounds, tell }: Run): Promise<Row> {
  const server = await serveStage();
  try {
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await movingStage(browser, server.url));
      bare.push(await movingPhaser(browser, base, encounter));
      tell(`moving ${round + 1}/${rounds}`);
    }
    const [stage, phaser] = [spreadOf(ours), spreadOf(bare)];
    const fps = ({ median, least, most }: Spread): string =>
      `${median.toFixed(0)} fps (${least.toFixed(0)}–${most.toFixed(0)})`;
    return {
      id: 'moving',
      what: 'moving, no GPU, 1280 × 720',
      ratio: `${(stage.median / 30).toFixed(2)}× the least`,
      absolute: `${fps(stage)}; bare Phaser ${fps(phaser)}`,
      budget: '30 fps, at most 60',
      isMet: stage.median >= 30 && stage.most <= 61,
    };
  } finally {
    await server.close();
  }
}

async function memoryRow({ browser, base, encounter, tell }: Run): Promise<Row> {
  const { before, after } = await heldAfterChoices(browser, base, encounter, tell);
  const [nodes, heap] = [after.nodes / before.nodes, after.heap / before.heap];
  return {
    id: 'memory',
    what: 'DOM nodes and heap after 2,000 choices',
    ratio: `nodes ${nodes.toFixed(2)}×, heap ${heap.toFixed(2)}×`,
    absolute: `nodes ${before.nodes} → ${after.nodes}, heap ${kB(before.heap)} → ${kB(after.heap)}`,
    budget: 'flat, ± 10 %',
    isMet: nodes <= 1.1 && heap <= 1.1,
  };
}

async function speedRows({ browser, rounds, tell }: Run): Promise<Row[]> {
  const { node, browser: page, packed, artBytes } = await speed(browser, rounds, tell);
  const timed = (id: keyof typeof node, what: string, most: number): Row => {
    const [inNode, inPage] = [spreadOf(node[id]), spreadOf(page[id])];
    const worst = Math.max(inNode.median, inPage.median);
    return {
      id,
      what,
      ratio: percent(worst / most),
      absolute: `Node ${ms(inNode)}; browser ${ms(inPage)}`,
      budget: `< ${most} ms each`,
      isMet: worst < most,
    };
  };
  return [
    {
      id: 'package',
      what: 'package of «Ny i TSB»',
      ratio: `${percent(packed.bytes / 2_000_000)}, art ${percent(artBytes / 1_200_000)}`,
      absolute: `${packed.bytes} bytes, of it art ${artBytes}; ${packed.files} files`,
      budget: '≤ 2,000,000, art ≤ 1,200,000',
      isMet: packed.bytes <= 2_000_000 && artBytes <= 1_200_000,
    },
    timed('check', 'check with all paths, 500 beats', 1000),
    timed('quick', 'check without paths, 500 beats', 300),
    timed('recheck', 'one beat edited, 500 beats', 50),
    timed('pack', 'packing', 1000),
    {
      id: 'progress',
      what: 'longest possible progress',
      ratio: percent(packed.longestProgress / MOST_PROGRESS),
      absolute: `${packed.longestProgress} characters`,
      budget: `≤ ${MOST_PROGRESS}`,
      isMet: packed.longestProgress <= MOST_PROGRESS,
    },
  ];
}

async function pathRows({ browser, rounds, tell }: Run): Promise<Row[]> {
  const { node, worker } = await paths(browser, rounds, tell);
  const spread = (times: readonly Took[]): Spread => spreadOf(times.map(({ ms: each }) => each));
  const row = (id: 'paths' | 'bounds', what: string, more: string): Row => {
    const [inNode, inWorker] = [spread(node[id]), spread(worker[id])];
    const found = [...node[id], ...worker[id]].every((one) => one.found > 0);
    const worst = Math.max(inNode.median, inWorker.median);
    return {
      id,
      what,
      ratio: `${percent(worst / 1000)}${more}`,
      absolute: `Node ${ms(inNode)}; worker ${ms(inWorker)}`,
      budget: '< 1000 ms each',
      isMet: worst < 1000 && found,
    };
  };
  const times = (one: Took[], other: Took[]): string =>
    (spread(one).median / spread(other).median).toFixed(1);
  const ratio = `XState ${times(node.xstate, node.places)}× (worker ${times(worker.xstate, worker.places)}×) for the ${node.places[0]?.found} places alone`;
  const given = node.xstateBeyond.some(({ found }) => found > 0) ? 'done' : 'not done';
  const beyond = `XState ${given} after ${ms(spread(node.xstateBeyond))}`;
  return [
    row('paths', 'all paths, 500 beats × 3 choices × 3 measures', `; ${ratio}`),
    row('bounds', 'the same with too many places: bounds', `; ${beyond}`),
  ];
}

/** Each probe with the rows it gives; a probe that fails is a missed row, never a missing one. */
export const PROBES: readonly { id: string; rows: string[]; measure(run: Run): Promise<Row[]> }[] =
  [
    {
      id: 'first-choice',
      rows: ['first-choice'],
      measure: async (run) => [await firstChoiceRow(run)],
    },
    { id: 'bytes', rows: ['bytes'], measure: async (run) => [await bytesRow(run)] },
    { id: 'next-words', rows: ['next-words'], measure: async (run) => [await nextWordsRow(run)] },
    { id: 'idle', rows: ['idle'], measure: async (run) => [await idleRow(run)] },
    { id: 'moving', rows: ['moving'], measure: async (run) => [await movingRow(run)] },
    { id: 'memory', rows: ['memory'], measure: async (run) => [await memoryRow(run)] },
    {
      id: 'speed',
      rows: ['package', 'check', 'quick', 'recheck', 'pack', 'progress'],
      measure: speedRows,
    },
    { id: 'paths', rows: ['paths', 'bounds'], measure: pathRows },
  ];

/** Measures with every probe that is wanted, in order. */
export async function measureAll(run: Run, wanted: ReadonlySet<string> | null): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { id, rows: ids, measure } of PROBES) {
    if (wanted !== null && !wanted.has(id)) continue;
    try {
      rows.push(...(await measure(run)));
    } catch (error) {
      rows.push(...ids.map((row) => unmeasured(row, row, 'see docs/benchmarks.md', error)));
    }
  }
  return rows;
}
