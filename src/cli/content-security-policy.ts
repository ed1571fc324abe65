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
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

const ADDED: Record<Edition, string[]> = {
  // R9: a worker would linger on the origin of the LMS.
  package: ["worker-src 'none'"],
  web: ["worker-src 'self'", "manifest-src 'self'"],
  frames: ["worker-src 'self'", "frame-src 'self'"],
};

/**
 * The content security policy of a built page: only what lies beside it, no inline script or style, no
 * eval. The same text serves in `<meta>` (a package cannot set headers) and as a header.
 */
export function contentSecurityPolicy(edition: Edition): string {
  return [...RULES, ...ADDED[edition]].join('; ');
}
