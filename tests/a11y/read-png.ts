import { inflateSync } from 'node:zlib';

/** A picture as colours in rows, three or four numbers of 0–255 a pixel. */
export interface Picture {
  width: number;
  height: number;
  channels: number;
  bytes: Uint8Array;
}

/** Reads a PNG as a browser takes its screenshots: eight bits a channel, RGB or RGBA, not interlaced. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [bits, colour, interlace] = [file[24], file[25], file[28]];
  if (bits !== 8 || interlace !== 0 || (colour !== 2 && colour !== 6))
    throw new Error('not a screenshot');
  const channels = colour === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at < channels ? 0 : (bytes[here - channels] ?? 0);
      const above = row === 0 ? 0 : (bytes[here - stride] ?? 0);
      const corner = row === 0 || at < channels ? 0 : (bytes[here - stride - channels] ?? 0);
      const value = raw[row * (stride + 1) + 1 + at] ?? 0;
      bytes[here] = value + predicted(filter, left, above, corner);
    }
  }
  return { width, height, channels, bytes };
}

/** The five filters of PNG (ISO/IEC 15948, 9.2). */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  if (filter !== 4) return 0;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}

/** How many pixels of two pictures of one size differ by a contrast of at least `ratio` (WCAG's contrast ratio). */
export function changedPixels(one: Picture, other: Picture, ratio: number): number {
  let count = 0;
  for (let pixel = 0; pixel < one.width * one.height; pixel += 1) {
    const [a, b] = [luminanceAt(one, pixel), luminanceAt(other, pixel)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= ratio) count += 1;
  }
  return count;
}

function luminanceAt({ bytes, channels }: Picture, pixel: number): number {
  const [red, green, blue] = [0, 1, 2].map((channel) => {
    const value = (bytes[pixel * channels + channel] ?? 0) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
