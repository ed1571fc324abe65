/** The part of `assets/tokens.json` that the DOM reads. */
export interface Tokens {
  color: Record<string, { light: string; dark: string }>;
  space: number[];
  radius: Record<string, number>;
  /** Pixels at the browser's own text size; `family` is the list of faces. */
  type: { family: string } & Record<string, string | TypeToken>;
  /** Milliseconds. */
  motion: Record<string, number>;
  /** Pixels. */
  distance: Record<string, number>;
}

interface TypeToken {
  size: number;
  line: number;
  weight: number;
}

/**
 * Custom properties of the tokens: `actionTint` becomes `--action-tint`, the third space `--space-3`. A type is there
 * whole, for `font` (`--type-heading`), and as a size alone (`--size-heading`).
 */
export function tokensCss(tokens: Tokens): string {
  const colours = (theme: 'light' | 'dark'): string[] =>
    Object.entries(tokens.color).map(([name, value]) => `--${kebab(name)}: ${value[theme]};`);
  const rest = [
    ...tokens.space.map((px, index) => `--space-${index + 1}: ${px / 16}rem;`),
    ...Object.entries(tokens.radius).map(([name, px]) => `--radius-${kebab(name)}: ${px}px;`),
    ...Object.entries(tokens.motion).map(([name, ms]) => `--motion-${kebab(name)}: ${ms}ms;`),
    ...Object.entries(tokens.distance).map(([name, px]) => `--${kebab(name)}: ${px}px;`),
    `--family: ${tokens.type.family};`,
    ...Object.entries(tokens.type).flatMap(([name, type]) =>
      typeof type === 'string' ? [] : typeLines(kebab(name), type),
    ),
  ];
  const block = (selector: string, lines: readonly string[], indent = ''): string =>
    [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join(
      '\n',
    );
  return [
    '/* Generated from assets/tokens.json by `npm run tokens`. Do not edit. */',
    block(':root', ['color-scheme: light dark;', ...colours('light'), ...rest]),
    `@media (prefers-color-scheme: dark) {\n${block(':root', colours('dark'), '  ')}\n}`,
    '',
  ].join('\n');
}

function typeLines(name: string, { size, line, weight }: TypeToken): string[] {
  const height = Math.round((line / size) * 1000) / 1000;
  return [
    `--size-${name}: ${size / 16}rem;`,
    `--type-${name}: ${weight} var(--size-${name}) / ${height} var(--family);`,
  ];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
