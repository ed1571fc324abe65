/** Skin as paint: the colour, and what shades it under the jaw, along the face and in its lines. */
export interface Skin {
  base: string;
  shade: string;
}

/** None so dark that brows and mouth, which are drawn once for all in ink, would be lost on it. */
export const SKINS = {
  pale: { base: '#e8c3a6', shade: '#8a5a48' },
  fair: { base: '#dfae8b', shade: '#6b4433' },
  ruddy: { base: '#dba587', shade: '#7a4238' },
  olive: { base: '#cb9d74', shade: '#5f4130' },
  tan: { base: '#bd8a60', shade: '#54382a' },
  brown: { base: '#a87650', shade: '#432c20' },
  dark: { base: '#8f6246', shade: '#33211a' },
} as const satisfies Record<string, Skin>;

export type SkinName = keyof typeof SKINS;
