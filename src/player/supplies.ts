import { loadScript, loadStyle } from './load-script.ts';
import { openSupply, type Supply } from './supply.ts';
import type { Arrivals } from './tsb-skolen.ts';

/** What is fetched after the first words, each when it is needed or just before. */
export interface Supplies {
  /** Every screen that is never the first, with its styles and texts. */
  readonly screens: Supply;
  /** The knowledge base. */
  readonly facts: Supply;
  /** The machine of an encounter and the words it begins with. */
  encounter(id: string): Supply;
  /** The rest of an encounter's words: to play on, and to look back. */
  more(id: string): Supply;
}

export function openSupplies(arrivals: Arrivals, language: string): Supplies {
  const data = (...names: (readonly [file: string, kind: string])[]): Supply =>
    openSupply({
      files: names.map(([file]) => `data/${file}.js`),
      isHere: names.every(([, kind]) => arrivals.given.has(kind)),
      fetch: () =>
        Promise.all(
          names.map(([file, kind]) => loadScript(`data/${file}.js`, arrivals.when(kind))),
        ),
    });
  const encounters = new Map<string, Supply>();
  const rests = new Map<string, Supply>();
  return {
    screens: openSupply({
      files: ['screens.js', 'screens.css'],
      isHere: false,
      fetch: () =>
        Promise.all([loadScript('screens.js', arrivals.screens), loadStyle('screens.css')]),
    }),
    facts: data([`${language}-facts`, `facts/${language}`]),
    encounter: (id) =>
      kept(encounters, id, () =>
        data(
          [`${id}/scenario`, `scenario/${id}`],
          [`${id}/${language}`, `opening/${id}-${language}`],
        ),
      ),
    more: (id) => kept(rests, id, () => data([`${id}/${language}-more`, `more/${id}-${language}`])),
  };
}

function kept<T>(known: Map<string, T>, key: string, open: () => T): T {
  const one = known.get(key) ?? open();
  known.set(key, one);
  return one;
}
