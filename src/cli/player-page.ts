/** What differs between the pages: everything else is the same in every package and on every server. */
export interface PlayerPageParts {
  /** Shown in the tab and by the LMS; plain text, escaped here. */
  title: string;
  /** `nb`: the language of the page and of the texts that it asks for first. */
  lang: string;
  /** Of `contentSecurityPolicy`, or null for none (only the development server). */
  csp: string | null;
  /** How the player comes in: the built scripts, unless the development server says otherwise. */
  player?: string;
}

const BUILT_PLAYER = `<link rel="stylesheet" href="player.css">
<script defer src="player.js"></script>`;

/** Text made safe between tags and in double quotes. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (character) => `&${names[character]};`);
}

/**
 * The one HTML page of a module. All addresses are relative, because a package may lie anywhere in an
 * LMS. The player stands before the data: it defines the global that the data scripts call, and deferred
 * scripts run in the order they stand. Art comes later, asked for by the player after the first paint.
 */
export function playerPage({ title, lang, csp, player = BUILT_PLAYER }: PlayerPageParts): string {
  const policy =
    csp === null
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">\n`;
  const language = escapeHtml(lang);
  return `<!doctype html>
<html lang="${language}" data-screen="loading">
<head>
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${player}
<script defer src="data/module.js"></script>
<script defer src="data/${language}.js"></script>
</head>
<body>
<div id="app"><p>Laster …</p></div>
<noscript><p>Denne modulen trenger JavaScript. Slå det på i nettleseren, eller spør dem som har gitt deg lenken.</p></noscript>
</body>
</html>
`;
}
