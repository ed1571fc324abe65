import { escapeHtml } from '../publish/escape-html.ts';

/** What differs between the pages: everything else is the same in every package and on every server. */
export interface PlayerPageParts {
  /** Shown in the tab and by the LMS; plain text, escaped here. */
  title: string;
  /** `nb`: the language of the page and of the texts that it asks for first. */
  lang: string;
  /** Of `contentSecurityPolicy`, or null for none (only the development server). */
  csp: string | null;
  /** The encounter that the page opens with, or most likely next: its data are asked for together with all else. */
  encounter?: string | null;
  /** The page may be installed: its manifest and icon lie beside it. */
  isInstallable?: boolean;
  /** How the player comes in: the built scripts, unless the development server says otherwise. */
  player?: string;
}

const BUILT_PLAYER = `<link rel="stylesheet" href="player.css">
<script defer src="player.js"></script>`;

const INSTALLABLE = `<meta name="theme-color" content="#244a58">
<link rel="manifest" href="manifest.webmanifest">
<link rel="icon" href="icon-192.png">
<link rel="apple-touch-icon" href="icon-192.png">`;

/**
 * The one HTML page of a module. All addresses are relative, because a package may lie anywhere in an
 * LMS. The player stands before the data: it defines the global that the data scripts call, and deferred
 * scripts run in the order they stand. All that the first words need is asked for here at once; the player
 * asks for the rest after the first paint.
 */
export function playerPage(parts: PlayerPageParts): string {
  const { title, lang, csp, encounter = null, player = BUILT_PLAYER } = parts;
  const icons = parts.isInstallable === true ? INSTALLABLE : '<link rel="icon" href="data:,">';
  const policy =
    csp === null
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">\n`;
  const language = escapeHtml(lang);
  const own = encounter === null ? [] : [`${encounter}/scenario`, `${encounter}/${lang}`];
  const data = ['module', lang, ...own].map(escapeHtml);
  return `<!doctype html>
<html lang="${language}" data-screen="loading">
<head>
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${icons}
${player}
${data.map((name) => `<script defer src="data/${name}.js"></script>`).join('\n')}
</head>
<body>
<div id="app"><p>Laster …</p></div>
<noscript><p>Denne modulen trenger JavaScript. Slå det på i nettleseren, eller spør dem som har gitt deg lenken.</p></noscript>
</body>
</html>
`;
}
