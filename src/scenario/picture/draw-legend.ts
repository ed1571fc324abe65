import { ASIDE, CARD, INK, INK_FAR, ROUTER, WAY_COLOURS } from './poster-colours.ts';
import { POSTER_WORDS, WAY_WORDS } from './poster-words.ts';
import { checkpointSign, endingSign, wayDashes, waySign, weightySign } from './signs.ts';
import { px, textAt } from './xml.ts';

export const LEGEND = { width: 1000 } as const;

const ROW = 40;
const COLUMNS = [0, 270, 800] as const;

/** What the shapes and colours mean, about its top left corner. */
export function drawLegend(x: number, y: number, endings: number): string {
  const [ways, places, ends] = COLUMNS;
  return (
    `<g transform="translate(${px(x)} ${px(y)})">` +
    textAt(ways, 0, 'heading', POSTER_WORDS.ways) +
    WAY_WORDS.map(([kind, words], index) => {
      const middle = 36 + index * ROW;
      const line = `<path d="M30 ${middle}H86" stroke="${WAY_COLOURS[kind]}" stroke-width="2.6" fill="none"${wayDashes(kind)}/>`;
      return line + waySign(kind, 14, middle, '') + textAt(102, middle + 5, 'legend', words);
    }).join('') +
    textAt(places, 0, 'heading', POSTER_WORDS.places) +
    PLACES.map(
      ([shape, words], index) =>
        `<g transform="translate(${places} ${36 + index * ROW})">${shape}</g>` +
        textAt(places + 56, 36 + index * ROW + 5, 'legend', words),
    ).join('') +
    textAt(ends, 0, 'heading', POSTER_WORDS.endings) +
    endingRows(ends, endings) +
    '</g>'
  );
}

const frame = `y="-13" width="40" height="26" rx="6"`;
const PLACES: readonly (readonly [shape: string, words: string])[] = [
  [`<rect ${frame} fill="${CARD}" stroke="${INK}" stroke-width="2.4"/>`, POSTER_WORDS.decision],
  [
    `<path d="M6-13H34a6 6 0 0 1 6 6V5a6 6 0 0 1-6 6H20L11 18V11H6A6 6 0 0 1 0 5V-7A6 6 0 0 1 6-13Z" fill="${CARD}" stroke="${INK_FAR}" stroke-width="1.4"/>`,
    POSTER_WORDS.reply,
  ],
  [
    `<rect ${frame} fill="${ASIDE}" stroke="${INK}" stroke-width="1.8" stroke-dasharray="5 3"/>`,
    POSTER_WORDS.aside,
  ],
  [
    `<path d="M8-13H32L40-5V5L32 13H8L0 5V-5Z" fill="${ROUTER}" stroke="${INK}" stroke-width="1.8"/>`,
    POSTER_WORDS.router,
  ],
  [checkpointSign(12, 9), POSTER_WORDS.checkpoint],
  [weightySign(20, 0), POSTER_WORDS.weighty],
];

function endingRows(x: number, endings: number): string {
  const rows: readonly (readonly [rank: number, words: string])[] =
    endings < 3
      ? [
          [1, POSTER_WORDS.best],
          [endings, POSTER_WORDS.last],
        ]
      : [
          [1, POSTER_WORDS.best],
          [2, POSTER_WORDS.between],
          [endings, POSTER_WORDS.last],
        ];
  return rows
    .filter(([rank], index) => index === 0 || rank > 1)
    .map(
      ([rank, words], index) =>
        endingSign(rank, endings, x + 26, 44 + index * 58) +
        textAt(x + 66, 50 + index * 58, 'legend', words),
    )
    .join('');
}
