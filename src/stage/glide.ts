/** A value on its way from one number to another. */
export interface Glide {
  readonly from: number;
  readonly to: number;
  readonly startMs: number;
  readonly durationMs: number;
}

/** A glide that has arrived. */
export function restingAt(value: number): Glide {
  return { from: value, to: value, startMs: 0, durationMs: 0 };
}

/** Where the value is: it starts and stops softly, and is exactly `to` from its end on. */
export function glideAt(glide: Glide, nowMs: number): number {
  if (!isGliding(glide, nowMs)) return glide.to;
  const share = Math.max(0, (nowMs - glide.startMs) / glide.durationMs);
  const eased = share * share * (3 - 2 * share);
  return glide.from + (glide.to - glide.from) * eased;
}

export function isGliding(glide: Glide, nowMs: number): boolean {
  return glide.from !== glide.to && nowMs < glide.startMs + glide.durationMs;
}
