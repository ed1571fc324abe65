import { encountersOf, type ModuleContent, type ModuleTexts } from '../scenario/module.ts';
import type { Texts } from '../scenario/scenario.ts';
import { openingTexts } from './opening-texts.ts';

/** The texts of one language, cut by when a learner needs them. */
export interface WordsByNeed {
  /** The module's own texts, and of each encounter what is shown before it is opened. */
  outset: ModuleTexts;
  /** The statements of the knowledge base. */
  factTexts: Texts;
  /** In the order of the module: what an encounter begins with, and all the rest of its words. */
  encounters: Map<string, { opening: Texts; more: Texts }>;
}

const FACT = /^fact\./;
const OUTSET = /^scenario\.(title|role)$/;

/** Cuts a language's texts. None is lost and none is given twice. */
export function wordsByNeed(texts: ModuleTexts, content: ModuleContent): WordsByNeed {
  const [own, factTexts] = cut(texts.module, (key) => FACT.test(key));
  const outset: ModuleTexts = { module: own, scenarios: {} };
  const encounters: WordsByNeed['encounters'] = new Map();
  for (const { id } of encountersOf(content.module)) {
    const scenario = content.scenarios[id];
    const isOpening = scenario === undefined ? () => false : openingTexts(scenario);
    const [rest, first] = cut(texts.scenarios[id] ?? {}, (key) => OUTSET.test(key));
    const [more, opening] = cut(rest, isOpening);
    outset.scenarios[id] = first;
    encounters.set(id, { opening, more });
  }
  return { outset, factTexts, encounters };
}

function cut(texts: Texts, isApart: (key: string) => boolean): [rest: Texts, apart: Texts] {
  const entries = Object.entries(texts);
  return [
    Object.fromEntries(entries.filter(([key]) => !isApart(key))),
    Object.fromEntries(entries.filter(([key]) => isApart(key))),
  ];
}
