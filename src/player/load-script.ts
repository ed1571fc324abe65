/** The package's script did not come. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/**
 * Adds a classic script of the package to the page, once. What it brings announces itself to the global. The promise
 * never resolves: it rejects with `ScriptError` when the browser cannot get the script, so that whoever waits for the
 * announcement can wait for both.
 */
export function loadScript(address: string): Promise<never> {
  const before = document.querySelector<HTMLScriptElement>(`script[src="${address}"]`);
  if (before !== null) return failureOf(before);
  const script = document.createElement('script');
  script.src = address;
  script.async = true;
  document.head.append(script);
  return failureOf(script);
}

function failureOf(script: HTMLScriptElement): Promise<never> {
  return new Promise((_resolve, reject) => {
    script.addEventListener('error', () => {
      // Whoever asks again asks the network again.
      script.remove();
      reject(new ScriptError(script.src));
    });
  });
}
