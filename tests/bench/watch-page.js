/* Put into every page before anything of its own runs: presses «fortsett» as soon as it can be pressed, notes when
   the first choice can be, and how long the next words take after a press. */
(() => {
  // The TypeScript runner names functions with a helper that pages do not have.
  globalThis.__name = (given) => given;
  const bench = {
    first: null,
    presses: 0,
    frames: 0,
    isHolding: false,
    painted: [],
  };
  Object.defineProperty(globalThis, 'bench', { value: bench });

  const request = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (run) =>
    request((time) => {
      bench.frames += 1;
      run(time);
    });

  /** The topmost thing at its own middle: nothing lies over it. */
  function free(selector) {
    for (const found of document.querySelectorAll(selector)) {
      if (found.disabled) continue;
      const { left, top, width, height } = found.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      if (seen !== null && (found === seen || found.contains(seen))) return found;
    }
    return null;
  }
  bench.free = free;

  /** The words of the page, without laying anything out. */
  const said = () => (document.querySelector('#app') ?? document.body)?.textContent ?? '';

  function look() {
    const { benchPage } = globalThis;
    if (bench.first === null) {
      if (benchPage?.kind === 'choice' || free('[data-choice]') !== null)
        bench.first = performance.now();
      else if (benchPage?.kind === 'continue') {
        bench.presses += 1;
        benchPage.press();
      } else {
        const next = free('[data-continue]');
        if (next !== null) {
          bench.presses += 1;
          next.click();
        }
      }
    }
    if (bench.first === null) request(look);
  }
  request(look);

  addEventListener(
    'pointerup',
    (event) => {
      const before = said();
      const wait = () => {
        if (said() === before) request(wait);
        // The frame after the one in which the words are there: they have been painted.
        else request((time) => bench.painted.push(time - event.timeStamp));
      };
      request(wait);
    },
    { capture: true },
  );
})();
