const asked = new Set<string>();

/**
 * Adds a classic script of the package to the page, once. What it brings announces itself to the global; a script
 * that never comes leaves its promise open, and whoever waits goes on without.
 */
export function loadScript(address: string): void {
  if (asked.has(address)) return;
  asked.add(address);
  const script = document.createElement('script');
  script.src = address;
  script.async = true;
  document.head.append(script);
}
