import type { PersonLook } from './person-look.ts';

const NAVY = { kind: 'trousers', color: '#39434f', shade: '#2e3741' } as const;
const TUNIC = { kind: 'tunic', trim: '#dfe6e4', under: '#eceae2', badge: true } as const;

/** The eight one works with in «Ny i TSB», each of another profession or service. */
export const COLLEAGUES = {
  /** Sykepleier. */
  sana: {
    head: { hair: 'hijab', hairColor: '#7c4f5c', cloth: '#a98a92', skin: 'olive' },
    body: {
      skin: 'olive',
      breadth: 0.9,
      roundness: 0.25,
      curve: 0.4,
      height: 0.97,
      knees: 0.72,
      top: { ...TUNIC, color: '#6d97a0', shade: '#577f89' },
      lower: NAVY,
      seated: { closed: 'folded', waiting: 'notes', open: 'offering' },
      standing: { waiting: 'notes', open: 'offering' },
    },
  },
  /** Erfaringskonsulent. */
  tor: {
    head: {
      hair: 'short3',
      hairColor: '#a08c72',
      skin: 'ruddy',
      beard: { style: 'long', color: '#a4917a' },
      lines: 2,
    },
    body: {
      skin: 'ruddy',
      breadth: 1.1,
      roundness: 0.65,
      sunk: 0.1,
      top: {
        kind: 'sweater',
        color: '#3f5566',
        shade: '#334553',
        trim: '#d8d1bf',
        under: '#3f5566',
        yoke: '#d8d1bf',
        badge: true,
      },
      lower: { kind: 'trousers', color: '#5a5148', shade: '#48413a' },
      seated: { closed: 'folded', waiting: 'mug', open: 'offering' },
      standing: { waiting: 'mug', open: 'hand-on-heart' },
    },
  },
  /** Psykolog. */
  arne: {
    head: { hair: 'grayShort', hairColor: '#bdb6a8', skin: 'fair', glasses: 'horn', lines: 1 },
    body: {
      skin: 'fair',
      breadth: 1,
      roundness: 0.45,
      sunk: 0.3,
      top: {
        kind: 'cardigan',
        color: '#7a6a4c',
        shade: '#64573e',
        trim: '#64573e',
        under: '#c9d2d4',
        underKind: 'collar',
        buttoned: true,
        badge: true,
      },
      lower: { kind: 'trousers', color: '#4d4a46', shade: '#3e3b38' },
      seated: { closed: 'folded', waiting: 'notes', open: 'offering' },
      standing: { waiting: 'pockets', open: 'offering' },
    },
  },
  /** Lege. */
  ingeborg: {
    head: { hair: 'medium1', hairColor: '#c9c4ba', skin: 'pale', lines: 2 },
    body: {
      skin: 'pale',
      breadth: 0.92,
      roundness: 0.3,
      curve: 0.3,
      sunk: 0.3,
      height: 0.96,
      knees: 0.76,
      top: {
        kind: 'blazer',
        color: '#e6e4dc',
        shade: '#cbc9bf',
        trim: '#d8d6cc',
        under: '#5d7f8c',
        badge: true,
      },
      lower: NAVY,
      seated: { closed: 'folded', waiting: 'notes', open: 'offering' },
      standing: { waiting: 'pockets', open: 'offering' },
    },
  },
  /** Sosionom. */
  hanne: {
    head: { hair: 'bangs', hairColor: '#a9623a', skin: 'fair', freckles: true },
    body: {
      skin: 'fair',
      breadth: 0.96,
      roundness: 0.3,
      curve: 0.35,
      knees: 0.6,
      top: {
        kind: 'sweater',
        color: '#5f7f5c',
        shade: '#4d694b',
        trim: '#4d694b',
        under: '#e3dccb',
        neck: 'shirt',
        badge: true,
      },
      lower: { kind: 'trousers', color: '#4b5663', shade: '#3d4752' },
      seated: { closed: 'folded', waiting: 'resting', open: 'offering' },
      standing: { waiting: 'resting', open: 'offering' },
      wheelchair: true,
    },
  },
  /** Vernepleier. */
  emil: {
    head: { hair: 'twists', hairColor: '#43342b', skin: 'dark' },
    body: {
      skin: 'dark',
      breadth: 1.02,
      roundness: 0.1,
      height: 1.03,
      top: { ...TUNIC, color: '#6f9a86', shade: '#58806d' },
      lower: NAVY,
      seated: { closed: 'folded', waiting: 'notes', open: 'offering' },
      standing: { waiting: 'notes', open: 'offering' },
    },
  },
  /** Lege i spesialisering, LAR og rusakutt. */
  farhad: {
    head: {
      hair: 'pomp',
      hairColor: '#3d332e',
      skin: 'tan',
      beard: { style: 'cropped', color: '#3d332e' },
      glasses: 'thin',
    },
    body: {
      skin: 'tan',
      breadth: 0.98,
      roundness: 0.2,
      top: { ...TUNIC, color: '#e2e2da', shade: '#c6c7bf', under: '#8fa7ad' },
      lower: NAVY,
      seated: { closed: 'folded', waiting: 'notes', open: 'offering' },
      standing: { waiting: 'notes', open: 'offering' },
    },
  },
  /** Koordinator i kommunen. */
  grace: {
    head: { hair: 'afro', hairColor: '#3f3029', skin: 'brown', earring: '#c4994f' },
    body: {
      skin: 'brown',
      breadth: 0.96,
      roundness: 0.5,
      curve: 0.6,
      knees: 0.7,
      top: {
        kind: 'blazer',
        color: '#a85a40',
        shade: '#8a4733',
        trim: '#8a4733',
        under: '#e8dfcc',
      },
      lower: { kind: 'skirt', color: '#463f3c', shade: '#383230' },
      seated: { closed: 'folded', waiting: 'notes', open: 'offering' },
      standing: { waiting: 'notes', open: 'offering' },
    },
  },
} as const satisfies Record<string, PersonLook>;
