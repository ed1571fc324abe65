import { conversationsOf, type ModuleContent, type ModuleTexts } from '../scenario/module.ts';
import type { Texts } from '../scenario/scenario.ts';
import { openingTexts } from './opening-texts.ts';

/** The texts of one language, cut by when a learner needs them. */
export interface WordsByNeed {
  /** The module's own texts, and of each conversation what is shown before it is opened. */
  outset: ModuleTexts;
  /** The statements of the knowledge base. */
  factTexts: Texts;
  /** In the order of the module: what a conversation begins with, and all the rest of its words. */
  conversations: Map<string, { opening: Texts; more: Texts }>;
}

const FACT = /^fact\./;
const OUTSET = /^scenario\.(title|role)$/;

/** Cuts a language's texts. None is lost and none is given twice. */
export function wordsByNeed(texts: ModuleTexts, content: ModuleContent): WordsByNeed {
  const [own, factTexts] = cut(texts.module, (key) => FACT.test(key));
  const outset: ModuleTexts = { module: own, scenarios: {} };
  const conversations: WordsByNeed['conversations'] = new Map();
  for (const { id } of conversationsOf(content.module)) {
    const scenario = content.scenarios[id];
    const isOpening = scenario === undefined ? () => false : openingTexts(scenario);
    const [rest, first] = cut(texts.scenarios[id] ?? {}, (key) => OUTSET.test(key));
    const [more, opening] = cut(rest, isOpening);
    outset.scenarios[id] = first;
    conversations.set(id, { opening, more });
  }
  return { outset, factTexts, conversations };
}

function cut(texts: Texts, isApart: (key: string) => boolean): [rest: Texts, apart: Texts] {
  const entries = Object.entries(texts);
  return [
    Object.fromEntries(entries.filter(([key]) => !isApart(key))),
    Object.fromEntries(entries.filter(([key]) => isApart(key))),
  ];
}
