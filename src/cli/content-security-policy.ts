/** `package` lies in an LMS; `web` is the web edition, which may have a manifest; `frames` also shows packages in frames. */
export type Edition = 'package' | 'web' | 'frames';

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

const ADDED: Record<Edition, string[]> = {
  package: [],
  web: ["manifest-src 'self'"],
  frames: ["frame-src 'self'"],
};

/**
 * The content security policy of a built page: only what lies beside it, no inline script or style, no
 * eval. The same text serves in `<meta>` (a package cannot set headers) and as a header.
 */
export function contentSecurityPolicy(edition: Edition): string {
  return [...RULES, ...ADDED[edition]].join('; ');
}
