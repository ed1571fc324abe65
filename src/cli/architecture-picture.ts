import { runTool, toolPath } from './run-tool.ts';

const BEGIN = '<!-- picture: drawn by src/cli/draw-architecture.ts, not by hand -->';
const END = '<!-- end of picture -->';

/** The rooms of `src/` and the arrows between them, as they are, as a mermaid drawing in Markdown. */
export async function drawArchitecture(root: string): Promise<string> {
  const run = await runTool(
    toolPath('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'mermaid',
      '--collapse',
      '^src/[^/]+',
      '--include-only',
      '^src/',
      'src',
    ],
    { cwd: root, output: 'collect' },
  );
  if (run.code !== 0 || !run.stdout.includes('-->')) {
    throw new Error(`dependency-cruiser drew no arrows: ${run.stdout}${run.stderr}`);
  }
  return `\`\`\`mermaid\n${run.stdout.trim()}\n\`\`\``;
}

/** The page with the picture between its two markers exchanged; null when a marker is missing. */
export function putPicture(page: string, picture: string): string | null {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) return null;
  return `${page.slice(0, begin + BEGIN.length)}\n\n${picture}\n\n${page.slice(end)}`;
}
