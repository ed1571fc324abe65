import { escapeHtml } from '../publish/escape-html.ts';
import type { Served } from './serve-folder.ts';

/** A page that says in plain Norwegian what went wrong. Both texts are plain text, escaped here. */
export function errorPage(heading: string, sentence: string): Served {
  const body = `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>${escapeHtml(heading)}</title></head>
<body><h1>${escapeHtml(heading)}</h1><p>${escapeHtml(sentence)}</p></body>
</html>
`;
  return { type: 'text/html; charset=utf-8', body };
}
