import { zlibSync } from 'fflate';

/** The window of the house with one pane lit, as on every page: ground, pane, lit pane. */
const COLOURS = {
  ground: [0x24, 0x4a, 0x58],
  pane: [0x5d, 0x87, 0x93],
  lit: [0xf4, 0xc1, 0x4f],
} as const;
/** Of the side: where the panes begin, how wide one is, and the bar between them. Within what a round mask leaves. */
const [MARGIN, PANE, BAR] = [0.24, 0.23, 0.06];

/** The icon of an installed edition as a PNG, square, of so many pixels a side. Without rounding: each system cuts its own. */
export function appIcon(side: number): Uint8Array {
  const rows = new Uint8Array(side * (1 + side * 3));
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      rows.set(
        COLOURS[colourAt((x + 0.5) / side, (y + 0.5) / side)],
        y * (1 + side * 3) + 1 + x * 3,
      );
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  // Eight bits a channel, red, green and blue (PNG 3rd edition, 11.2.1).
  header.set([8, 2, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function colourAt(x: number, y: number): keyof typeof COLOURS {
  const [column, row] = [paneAt(x), paneAt(y)];
  if (column === null || row === null) return 'ground';
  return column === 1 && row === 0 ? 'lit' : 'pane';
}

function paneAt(along: number): 0 | 1 | null {
  const from = along - MARGIN;
  if (from >= 0 && from < PANE) return 0;
  return from >= PANE + BAR && from < 2 * PANE + BAR ? 1 : null;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  const around = new DataView(new ArrayBuffer(8));
  around.setUint32(0, data.length);
  around.setUint32(4, crc32(body));
  const bytes = new Uint8Array(around.buffer);
  return joined([bytes.subarray(0, 4), body, bytes.subarray(4)]);
}

/** CRC-32 as PNG counts it (3rd edition, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
