import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

/**
 * A fingerprint of everything that determines the pictures: the drawing code and its data, the
 * command that renders, the tokens of ink and paper, and the version of the library with the heads. Compared with
 * `assets/art/scene-art.sha256`, it tells without a browser whether the atlas must be built anew.
 */
export function hashOfArtSources(root: string): string {
  const renderers = [
    'art.ts',
    'pack-shelves.ts',
    'page-pixels.ts',
    'render-art.ts',
    'render-stills.ts',
    'webp-encoder.ts',
  ].map((name) => `src/cli/${name}`);
  const paths = [...filesUnder(root, 'src/art'), ...renderers].sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    // Line ends are evened out: a checkout on Windows draws the same pictures.
    hash.update(`${path}\n${readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  const peeps: unknown = JSON.parse(
    readFileSync(join(root, 'node_modules/@dicebear/open-peeps/package.json'), 'utf8'),
  );
  const tokens: unknown = JSON.parse(readFileSync(join(root, 'assets/tokens.json'), 'utf8'));
  const { paper, line } = tokens as { paper: unknown; line: unknown };
  return hash
    .update(JSON.stringify([(peeps as { version: string }).version, paper, line]))
    .digest('hex');
}
