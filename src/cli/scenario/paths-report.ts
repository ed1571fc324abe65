import type { ChoicePaths } from '../../scenario/walk/choice-paths.ts';
import type { Range, Ranges } from '../../scenario/walk/ranges.ts';
import type { BoundedPaths, WalkedPaths } from './walk-one.ts';

/** What is shown besides the endings. */
export interface Asked {
  /** Every beat: how many come by, and how the measures stand then. */
  beats: boolean;
  /** Every choice: the endings that it opens and closes. */
  choices: boolean;
}

/** The report as people read it. */
export function pathsReport(paths: WalkedPaths | BoundedPaths, asked: Asked): string {
  const parts = paths.exact ? walkedReport(paths, asked) : boundedReport(paths, asked);
  const longest = `Lengste framdrift: ${paths.longestProgress} tegn`;
  return [...parts, longest, ''].join('\n');
}

function walkedReport(paths: WalkedPaths, asked: Asked): string[] {
  const { endings, onTheWay, choices } = paths;
  return [
    `${sizeOf(paths)}, omtrent ${counted(String(paths.minutes), 'minutt', 'minutter')}`,
    'Slutter, den beste først:',
    ...columns(
      endings.map(({ id, paths: count, shortest, longest, minutes, measures }) => [
        id,
        counted(count, 'vei', 'veier'),
        `${between([shortest, longest])} valg`,
        minutesOf(minutes),
        rangesOf(measures),
      ]),
    ),
    ...(asked.beats
      ? [
          'Replikk-trinn, og hvordan målene står når noen kommer dit:',
          ...columns(
            onTheWay.map(({ beat, share, measures }) => [
              beat,
              `${share === null ? '?' : percent(share)} av veiene`,
              rangesOf(measures),
            ]),
          ),
        ]
      : []),
    ...(asked.choices
      ? ['Valg, og hva de gjør med sluttene:', ...choiceLines(choices)]
      : summedUp(choices, paths.choicesInAll)),
  ];
}

function boundedReport(paths: BoundedPaths, asked: Asked): string[] {
  const { endings, onTheWay } = paths;
  return [
    `${sizeOf(paths)}. Veiene er for mange til å gås alle sammen; ingen vei går utenfor disse grensene.`,
    'Slutter, den beste først:',
    ...columns(
      endings.map(({ id, shortest, longest, measures }) => [
        id,
        `${between([shortest, longest])} valg`,
        rangesOf(measures),
      ]),
    ),
    ...(asked.beats
      ? [
          'Replikk-trinn, og hvordan målene kan stå når noen kommer dit:',
          ...columns(onTheWay.map(({ beat, measures }) => [beat, rangesOf(measures)])),
        ]
      : []),
  ];
}

function sizeOf({ beats, decisions }: WalkedPaths | BoundedPaths): string {
  const counts = [
    counted(String(beats), 'replikk-trinn', 'replikk-trinn'),
    counted(String(decisions), 'beslutning', 'beslutninger'),
  ];
  return counts.join(', ');
}

/** One line that tells whether it is worth asking for more. */
function summedUp(choices: readonly ChoicePaths[], inAll: number): string[] {
  const mattering = choices.filter(({ matters }) => matters).length;
  const outdone = choices.filter(({ dominatedBy }) => dominatedBy !== null).length;
  const never = outdone === 0 ? '' : `; ${outdone} er aldri bedre enn et annet som står der`;
  return [
    `Valg: ${mattering} av ${inAll} åpner eller stenger en slutt${never}. Se dem med --choices.`,
  ];
}

function choiceLines(choices: readonly ChoicePaths[]): string[] {
  return [...new Set(choices.map(({ beat }) => beat))].flatMap((beat) => [
    `  ${beat}`,
    ...columns(
      choices
        .filter((one) => one.beat === beat)
        .map(({ choice, opens, closes, dominatedBy }) => {
          const does = [
            ...(opens.length > 0 ? [`åpner ${opens.join(', ')}`] : []),
            ...(closes.length > 0 ? [`stenger ${closes.join(', ')}`] : []),
            ...(dominatedBy === null ? [] : [`aldri bedre enn ${dominatedBy}`]),
          ];
          return [choice, does.length === 0 ? '–' : does.join('; ')];
        }),
      4,
    ),
  ]);
}

/** Rows below each other, numbers to the right; the last column is as long as it is. */
function columns(rows: readonly (readonly string[])[], indent = 2): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      if (column === row.length - 1) return cell;
      const width = widths[column] ?? 0;
      return /^[\d?]/u.test(cell) ? cell.padStart(width) : cell.padEnd(width);
    });
    return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd();
  });
}

function rangesOf(measures: Ranges): string {
  return Object.entries(measures)
    .map(([name, range]) => `${name} ${between(range)}`)
    .join(', ');
}

function between([least, most]: Range): string {
  return least === most ? String(least) : `${least}–${most}`;
}

/** Whole minutes, outwards. */
function minutesOf([least, most]: Range): string {
  const [from, to] = [Math.floor(least), Math.ceil(most)];
  return from === 0 ? `inntil ${to} min` : `${between([from, to])} min`;
}

function counted(digits: string, one: string, many: string): string {
  return `${spaced(digits)} ${digits === '1' ? one : many}`;
}

/** Whole numbers with a space at every third digit. */
function spaced(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/gu, ' ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}
