/** The part of `assets/tokens.json` that the DOM reads. */
export interface Tokens {
  color: Record<string, { light: string; dark: string }>;
  space: number[];
  radius: Record<string, number>;
  motion: Record<string, number>;
}

/** Custom properties of the tokens: `actionTint` becomes `--action-tint`, the third space `--space-3`. */
export function tokensCss(tokens: Tokens): string {
  const colours = (theme: 'light' | 'dark'): string[] =>
    Object.entries(tokens.color).map(([name, value]) => `--${kebab(name)}: ${value[theme]};`);
  const rest = [
    ...tokens.space.map((px, index) => `--space-${index + 1}: ${px / 16}rem;`),
    ...Object.entries(tokens.radius).map(([name, px]) => `--radius-${kebab(name)}: ${px}px;`),
    ...Object.entries(tokens.motion).map(([name, ms]) => `--motion-${kebab(name)}: ${ms}ms;`),
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

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
