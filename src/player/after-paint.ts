/**
 * Runs work once the words just rendered are on screen, so that nothing stands between a click and its words.
 * A hidden page paints nothing: then the work runs soon all the same.
 */
export function afterPaint(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 150);
}
