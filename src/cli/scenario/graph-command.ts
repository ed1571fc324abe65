import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { textEntries } from '../../scenario/check/check-context.ts';
import { chartOf } from '../../scenario/picture/chart.ts';
import { drawPoster } from '../../scenario/picture/draw-poster.ts';
import { mermaidOf } from '../../scenario/picture/mermaid.ts';
import { checkOne } from './check-paths.ts';
import { oneScenario } from './scenarios-at.ts';
import { portraitsOf } from './portraits-of.ts';
import { problemsReport } from './problems-report.ts';
import { readPeople } from './read-people.ts';
import type { Subcommand } from './subcommand.ts';

const KINDS = ['.svg', '.mmd'] as const;

export const graphCommand: Subcommand = {
  name: 'graph',
  use: '<sti> [--out <fil.svg|fil.mmd>]',
  does: 'tegn et scenario: en plakat (SVG) eller Mermaid',
  values: ['out'],
  paths: [1, 1],
  async run({ paths: [path = ''], flags }, io) {
    const [here] = io.folders;
    const wanted = flags['out'];
    const kind = wanted === undefined ? '.svg' : extname(String(wanted)).toLowerCase();
    if (!KINDS.some((each) => each === kind)) {
      io.err(
        `«${String(wanted)}» er verken .svg eller .mmd. Velg .svg for en plakat, .mmd for Mermaid.\n`,
      );
      return 2;
    }
    const folder = await oneScenario(path);
    const { scenario, texts, problems } = await checkOne(folder, here);
    if (scenario === null) {
      io.out(await problemsReport({ problems, scenarios: 1, modules: 0 }, 'nb', io));
      io.err('Tegningen kommer når feilene er rettet.\n');
      return 1;
    }
    const people = await readPeople(folder.scenario);
    const nb = Object.fromEntries(textEntries(texts.get('nb')));
    const chart = chartOf({ scenario, texts: nb, people });
    const drawing =
      kind === '.mmd' ? mermaidOf(chart) : drawPoster(chart, portraitsOf(scenario, people));
    // A name that is given is meant from where the command was given; npm moves to the root.
    const out =
      wanted === undefined
        ? join(io.root, 'dist', `${scenario.id}.svg`)
        : resolve(io.folders.at(-1) ?? here, String(wanted));
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, drawing);
    io.out(`${out}\n${HINTS[kind === '.mmd' ? 'mermaid' : 'svg']}\n`);
    return 0;
  },
};

const HINTS = {
  svg: 'Åpne filen i en nettleser og forstørr. På papir: A1 eller større, liggende eller stående.',
  mermaid: 'Lim inn i en side som tegner Mermaid, for eksempel på GitHub.',
} as const;
