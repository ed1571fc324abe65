import type { LearnerSymbol } from '../../progress/learner-records.ts';

/** Each drawing in a square of 48, light on its own ground; beside its name, never instead of it. */
const DRAWINGS: Record<LearnerSymbol, { ground: string; paths: readonly string[] }> = {
  fjell: {
    ground: '#2f5d73',
    paths: ['M5 38 19 14l7 11 4-6 13 19Z', 'M19 14l-4.2 7.2 2.7 1.5 2-2 2 2.2 1.5-1Z'],
  },
  baat: {
    ground: '#1f6f6b',
    paths: [
      'M23 8v21H10C15 24 20 17 23 8Z',
      'M26 13c2 6 6 11 11 16H26Z',
      'M8 32h32c-2 5-5 8-9 8H17c-4 0-7-3-9-8Z',
    ],
  },
  kopp: {
    ground: '#8a4b2f',
    paths: [
      'M11 18h22v3h2a6.5 6.5 0 0 1 0 13h-3c-1.5 3-4 5-7 5h-6c-5 0-8-5-8-11Zm22 6v4c0 1 0 2-.3 3H35a3.5 3.5 0 0 0 0-7Z',
      'M17 14c-2-3 2-4 0-7M23 14c-2-3 2-4 0-7',
    ],
  },
  lykt: {
    ground: '#6b5a1e',
    paths: [
      'M21 6h6v4h-6Z',
      'M14 16c0-4 4-6 10-6s10 2 10 6l-2 20H16Zm6 4v12h8V20Z',
      'M15 38h18v4H15Z',
    ],
  },
  sol: {
    ground: '#9a5b12',
    paths: [
      'M24 15a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
      'M22.5 5h3v6h-3ZM22.5 37h3v6h-3ZM5 22.5h6v3H5ZM37 22.5h6v3h-6ZM9.5 11.6l2.1-2.1 4.3 4.3-2.1 2.1ZM32.1 34.2l2.1-2.1 4.3 4.3-2.1 2.1ZM34.2 15.9l-2.1-2.1 4.3-4.3 2.1 2.1ZM11.6 38.5l-2.1-2.1 4.3-4.3 2.1 2.1Z',
    ],
  },
  nokkel: {
    ground: '#4f4a7a',
    paths: [
      'M16 12a10 10 0 0 1 9.7 7.5H43V28h-4v5h-6v-5h-7.3A10 10 0 1 1 16 12Zm0 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Z',
    ],
  },
  blad: {
    ground: '#3d6b35',
    paths: ['M40 8C20 8 9 17 9 30c0 2 .4 4 1 6L27 21 13 40c2 .7 4 1 6 1C33 41 40 28 40 8Z'],
  },
  fugl: {
    ground: '#7a3b55',
    paths: [
      'M6 20c7-2 12 0 16 5 2-9 8-15 20-17-2 5-2 9-3 14-1 10-8 17-18 17-6 0-11-2-14-6 4 0 7-1 9-3-5-1-9-5-10-10Z',
    ],
  },
};

export function SymbolPicture({ symbol }: { symbol: LearnerSymbol }) {
  const { ground, paths } = DRAWINGS[symbol];
  return (
    <svg class="symbol" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="12" fill={ground} />
      {paths.map((path) => (
        <path key={path} d={path} fill="#fbf7ee" fill-rule="evenodd" />
      ))}
    </svg>
  );
}
