import type { ByTrust } from './scene-art.ts';

/** Opacity at a trust of 0–100: linear from low (0) to middle (50) to high (100), never outside them. */
export function opacityByTrust([low, middle, high]: ByTrust, trust: number): number {
  const clamped = Math.min(100, Math.max(0, trust));
  return clamped < 50
    ? low + ((middle - low) * clamped) / 50
    : middle + ((high - middle) * (clamped - 50)) / 50;
}
