import { judge, unseen, type OpenedPackage, type VerifyRow } from './verify-row.ts';

/** An address that leaves the package: with a scheme, or from the root of a server. `data:` stays within. */
function leaves(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/)/i.test(address) && !/^(data|blob|about):/i.test(address);
}

function addressesIn(html: string): string[] {
  const attributes = html.matchAll(/\s(?:src|href|action|data|poster)\s*=\s*["']?([^"'\s>]+)/gi);
  return [...attributes].map(([, address = '']) => address);
}

function addressesInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)/gi);
  return [...found].map(([, url, imported]) => url ?? imported ?? '');
}

/** Our scripts; the data scripts are judged apart, by their exact form. */
function scripts(opened: OpenedPackage): string[] {
  return opened.named('.js').filter((name) => !name.startsWith('data/'));
}

/** What `code` has of the given patterns, as sentences. */
function found(
  opened: OpenedPackage,
  names: string[],
  patterns: Readonly<Record<string, RegExp>>,
): string[] {
  return names.flatMap((name) => {
    // Bundled libraries ask for the global object so where there is no globalThis; it is never reached.
    const code = opened.text(name).replace(/(new )?Function\((["'`])return this\2\)/g, '');
    return Object.entries(patterns)
      .filter(([, pattern]) => pattern.test(code))
      .map(([what]) => `${name} har ${what}.`);
  });
}

/** R7, R8, R9 and R23 as far as pages, styles and scripts show them. */
export function verifyCode(opened: OpenedPackage): VerifyRow[] {
  return [r07(opened), r08(opened), r09(opened), r23(opened)];
}

function r07(opened: OpenedPackage): VerifyRow {
  const pages = opened.named('.html').flatMap((name) => addressesIn(opened.text(name)));
  const styles = opened.named('.css').flatMap((name) => addressesInCss(opened.text(name)));
  const faults = [...pages, ...styles].filter(leaves).map((address) => `Adressen ${address}.`);
  const passed = 'Sider og stiler peker bare på filer i pakken. (Forespørsler vises i kjøring.)';
  return judge('R07', passed, faults);
}

function r08(opened: OpenedPackage): VerifyRow {
  const faults = [
    ...found(opened, opened.named('.html'), {
      'type="module"': /type\s*=\s*["']?module/i,
      crossorigin: /\scrossorigin/i,
      'et import map': /type\s*=\s*["']?importmap/i,
      modulepreload: /modulepreload/i,
      'skript i siden': /<script(?![^>]*\ssrc=)[^>]*>/i,
    }),
    ...found(opened, scripts(opened), {
      'dynamisk import': /\bimport\s*\(/,
      'import eller eksport': /^\s*(import|export)\s*[{*'"]/m,
    }),
    ...opened.named('.mjs').map((name) => `${name} er en .mjs-fil.`),
  ];
  return judge('R08', 'Siden bruker vanlige skript.', faults);
}

function r09(opened: OpenedPackage): VerifyRow {
  const faults = found(opened, scripts(opened), {
    'service worker': /\bserviceWorker\b/,
    eval: /\beval\s*\(/,
    'new Function': /\bnew\s+Function\s*\(|\bFunction\s*\(\s*["'`]/,
    Worker: /\bnew\s+(Shared)?Worker\s*\(/,
    'wasm-strømming': /\b(instantiate|compile)Streaming\b/,
  });
  if (!/script-src 'self'/.test(opened.text('index.html'))) {
    faults.push("Siden har ikke script-src 'self' i sin Content-Security-Policy.");
  }
  return judge('R09', "Ingen service worker, eval eller worker; script-src 'self'.", faults);
}

/** The one script that finds the LMS; which of the two APIs it looks for, the module's data say. */
const LMS_SCRIPT = 'lms.js';

/** R13: data and manifest name the same standard, and no other script looks for an API. */
export function verifyStandard(opened: OpenedPackage, edition: unknown): VerifyRow {
  const others = scripts(opened).filter((name) => name !== LMS_SCRIPT);
  const faults = found(opened, others, { API_1484_11: /API_1484_11/ });
  if (edition === undefined && !opened.files.has('data/module.js'))
    return unseen('R13', 'Hvilken API pakken bruker, vises i kjøring.');
  if (edition !== opened.standard) {
    const named = typeof edition === 'string' ? `«${edition}»` : 'ingen standard';
    faults.push(`Dataene sier ${named}, men manifestet sier ${opened.standard}.`);
  }
  const passed = `Manifest og data sier ${opened.standard}. At bare den brukes, vises i kjøring.`;
  return judge('R13', passed, faults);
}

function r23(opened: OpenedPackage): VerifyRow {
  const faults = found(opened, scripts(opened), {
    'unload eller beforeunload': /["'`](before)?unload["'`]|\bon(before)?unload\b/,
  });
  if (faults.length > 0) return judge('R23', '', faults);
  const sentence = 'Ingen unload eller beforeunload. Når det lagres, vises i kjøring.';
  return unseen('R23', sentence);
}
