import tokens from '../../assets/tokens.json' with { type: 'json' };

/** The colours of the drawings, as paint. What light does to them is told in `place/samtalerom-light.ts`. */
export const INK = tokens.paper.ink;
/** Lines of things further away: softer, so that people stand out. */
export const INK_FAR = tokens.paper.inkFar;

export const PAINT = {
  wall: tokens.paper.wall,
  wallSide: '#c6bca9',
  wainscot: '#94a6aa',
  wainscotSide: '#84969c',
  trim: '#e6dfcf',
  trimSide: '#d2cab8',
  floor: '#b7a58a',
  rug: '#a6897a',
  rugEdge: '#86584a',
  windowFrame: '#d8c7a6',
  windowFrameShade: '#bba885',
  sill: '#ebe3d1',
  curtain: '#bfae8f',
  radiator: '#ddd7c9',
  wood: '#cbb48a',
  woodShade: '#a98f66',
  woodDark: '#8a7050',
  paper: '#ece8dd',
  lampShade: '#c9b48a',
  lampLit: '#f6d27c',
  moss: '#77805d',
  mossShade: '#5f684a',
  mossLight: '#89916e',
  leaf: '#48573f',
  leafShade: '#3b4a37',
  leafLight: '#6b7d57',
  rust: '#a85a40',
  rustDark: '#8a4733',
  ochre: '#c4994f',
  fjord: '#86a0a6',
  fjordDark: '#4d636e',
  slate: '#5d6b70',
  coffee: '#4b3325',
  exitGreen: '#2f7d5b',
  shadow: '#40362c',
  glass: '#c9dadb',
  reflex: '#d3d4cb',
} as const;

export const FACE_COLOURS = {
  blush: '#c9775a',
  teeth: '#f0e9dc',
  tongue: '#b0655a',
} as const;
