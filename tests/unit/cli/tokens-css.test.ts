import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Tokens, tokensCss } from '../../../src/cli/tokens-css.ts';

const tokens = JSON.parse(readFileSync('assets/tokens.json', 'utf8')) as Tokens;

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('tokensCss', () => {
  it('is what the player’s stylesheet holds', () => {
    expect(readFileSync('src/player/styles/tokens.css', 'utf8')).toBe(tokensCss(tokens));
  });

  it('names a colour in both themes', () => {
    const css = tokensCss(tokens);
    expect(css).toContain('--action-tint: #E0EDEF;');
    expect(css).toContain('--action-tint: #1D3940;');
  });

  it.each(['light', 'dark'] as const)('keeps text readable in the %s theme', (theme) => {
    const colour = (name: string): string => tokens.color[name]?.[theme] ?? '#000000';
    for (const [ink, ground] of [
      ['ink', 'card'],
      ['ink', 'ground'],
      ['subtleInk', 'card'],
      ['subtleInk', 'ground'],
      ['action', 'card'],
      ['action', 'actionTint'],
      ['thought', 'thoughtTint'],
      ['problem', 'card'],
    ] as const)
      expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  it.each(['light', 'dark'] as const)('keeps edges and focus visible in the %s theme', (theme) => {
    const colour = (name: string): string => tokens.color[name]?.[theme] ?? '#000000';
    for (const edge of ['controlEdge', 'focus', 'action'] as const)
      expect(contrast(colour(edge), colour('card')), edge).toBeGreaterThanOrEqual(3);
  });
});
