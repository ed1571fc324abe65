/** Markup that a page would run, in the ways that people have found around filters. */
export const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><b onmouseover=alert(1)>hei</b>',
  "'><iframe src='javascript:alert(1)'></iframe>",
  '<a href="javascript:alert(1)">her</a>',
  '<ScRiPt\n>alert(1)</sCrIpT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<!--><img src=x onerror=alert(1)//-->',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<style>@import url(//ond.example)</style>',
  '<base href=//ond.example>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<![CDATA[<script>alert(1)</script>]]>',
] as const;

/** Signs that mean something to a terminal, a page, or an editor, and nothing to a reader. */
export const UNSEEN = [
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  'hei\u202eolleh',
  '\u001b[31mrødt\u001b[0m',
  '\u0007',
  '\u200b',
  '\ufeffhei',
  'a\u0301'.repeat(200),
] as const;

/** What makes a careless regular expression try for hours. */
export const BOMBS = [
  `${'a'.repeat(4000)}!`,
  '1'.repeat(4900),
  '{{'.repeat(2000),
  '{{ '.repeat(1000),
  ' '.repeat(4900),
  '- '.repeat(2000),
  '.'.repeat(4900),
  '<'.repeat(4900),
  `${'a.'.repeat(2000)} `,
  'ab-'.repeat(1500),
] as const;

/** Names that every object of a program answers to. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
] as const;

/** Values of every kind that JSON has, at the edges of what a reader might expect. */
export const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  5,
  15,
  100,
  61,
  0.1,
  1e308,
  -5e-324,
  2 ** 53,
  '',
  ' ',
  'x',
  'continue',
  '#',
  '.',
  '#forste-samtale',
  '#forste-samtale.rad',
  '31125012345',
  'pasienten er rusmisbruker',
  [],
  {},
  [[]],
  [null],
  { type: 'final' },
  { type: 'history' },
  { type: 'parallel', states: {} },
  { entry: [], exit: [], after: {}, invoke: [] },
  { target: 'apning' },
  { type: 'not', params: { of: null } },
  { type: 'condition', params: { name: 'jonas-er-med' } },
  { type: 'all', params: { of: [] } },
  { id: 'a1', speaker: 'jonas' },
];
