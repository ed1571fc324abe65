import type { LanguageStats, LongestText, ScenarioStats } from '../../scenario/scenario-stats.ts';

const number = new Intl.NumberFormat('nb', { maximumFractionDigits: 1 });

type Row = readonly [label: string, ...cells: string[]];

/** Scenarios in numbers as people read them: a table for each, and what LIX means. */
export function statsReport(scenarios: readonly ScenarioStats[]): string {
  if (scenarios.length === 0) return '';
  return [
    ...scenarios.map(oneScenario),
    'LIX under 30 leses som skjønnlitteratur, 30–40 som et ukeblad, 40–50 som en avis.\n',
  ].join('\n');
}

function oneScenario(stats: ScenarioStats): string {
  const { good, fair, poor } = stats.byQuality;
  const counts: Row[] = [
    ['Replikk-trinn', number.format(stats.beats)],
    ['Beslutninger', number.format(stats.decisions)],
    ['Valg', number.format(stats.choices)],
    ['  gode', number.format(good)],
    ['  brukbare', number.format(fair)],
    ['  dårlige', number.format(poor)],
    ['  råd fra kolleger', number.format(stats.consults)],
    ['Slutter', number.format(stats.endings)],
    ['Kunnskap', number.format(stats.facts)],
  ];
  const of = (label: string, told: (own: LanguageStats) => string): Row => [
    label,
    ...stats.languages.map(told),
  ];
  const words: Row[] = [
    of('Språk', ({ language }) => language),
    of('Tekster', ({ texts }) => number.format(texts)),
    of('Ord', (own) => number.format(own.words)),
    of('Minutter for én gjennomgang', ({ minutes }) => number.format(minutes)),
    of('Lesbarhet (LIX)', ({ lix }) => number.format(lix)),
    of('Lengste replikk, tegn', ({ longestLine }) => lengthOf(longestLine)),
    of('Lengste valg, tegn', ({ longestChoice }) => lengthOf(longestChoice)),
  ];
  const longest: Row[] = stats.languages.map(({ language, longestLine, longestChoice }) => [
    `Lengst på ${language}: ${[longestLine, longestChoice].flatMap((one) => one?.id ?? []).join(', ')}`,
  ]);
  return [stats.id, ...table([...counts, [''], ...words]), ...table(longest), ''].join('\n');
}

function lengthOf(text: LongestText | null): string {
  return text === null ? '–' : number.format(text.characters);
}

/** Labels to the left, numbers to the right, every column as wide as it needs. */
function table(rows: readonly Row[]): string[] {
  const widest = (column: number): number =>
    Math.max(...rows.filter(({ length }) => length > 1).map((row) => row[column]?.length ?? 0), 0);
  return rows.map(([label, ...cells]) => {
    if (cells.length === 0) return label === '' ? '' : `  ${label}`;
    const right = cells.map((cell, index) => cell.padStart(Math.max(5, widest(index + 1))));
    return `  ${label.padEnd(widest(0))}  ${right.join('  ')}`;
  });
}
