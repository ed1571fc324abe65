import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensurePlayerBuilt } from '../../src/cli/ensure-player-built.ts';
import { listFiles } from '../../src/cli/list-files.ts';

/** Words of what writes plays in `npm run dev`: its button, and the file’s first and last line. */
const WORDS = ['spilleprøve', 'PROFIL', 'SLUTT'];

describe('the built player', () => {
  it('holds nothing of the tools that authors have while they write', async () => {
    const player = await ensurePlayerBuilt();
    const scripts = (await listFiles(player)).filter((file) => file.endsWith('.js'));
    expect(scripts).toContain('screens.js');
    for (const script of scripts) {
      const code = await readFile(join(player, script), 'utf8');
      // The builder may write letters outside ASCII as it likes.
      const text = code.replaceAll(/\\(?:x|u00)([0-9a-f]{2})/gi, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      for (const word of WORDS) expect(text.includes(word), `${word} in ${script}`).toBe(false);
      expect(text.includes('import.meta'), script).toBe(false);
    }
  });
});
