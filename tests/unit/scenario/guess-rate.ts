/** What stands on one choice, and whether it is the best that can be chosen there. */
export interface Wording {
  text: string;
  isBest: boolean;
}

/** The choices with a quality of one decision, and the encounter it belongs to. */
export interface Guessed {
  encounter: string;
  choices: readonly Wording[];
}

/** How often somebody is right who takes, everywhere, what a rule likes best; a tie is shared. */
export function rateByRule(decisions: readonly Guessed[], likes: (text: string) => number): number {
  const hits = decisions.map(({ choices }) => {
    const liked = choices.map(({ text }) => likes(text));
    const most = Math.max(...liked);
    const taken = choices.filter((_choice, index) => liked[index] === most);
    return taken.filter(({ isBest }) => isBest).length / taken.length;
  });
  return hits.reduce((sum, hit) => sum + hit, 0) / decisions.length;
}

/**
 * How often a reader is right who has read all other encounters with their answers, and knows of each word, each pair of
 * words, the length and the question mark how often it stood on the best (naive Bayes).
 */
export function rateByReader(decisions: readonly Guessed[]): number {
  const hits = decisions.filter(({ encounter, choices }) => {
    const read = decisions.filter((other) => other.encounter !== encounter);
    const likes = learnt(read.flatMap((other) => other.choices));
    const scores = choices.map(({ text }) => likes(text));
    return choices[scores.indexOf(Math.max(...scores))]?.isBest;
  });
  return hits.length / decisions.length;
}

function learnt(choices: readonly Wording[]): (text: string) => number {
  const count = { best: new Map<string, number>(), other: new Map<string, number>() };
  const all = { best: 1, other: 1 };
  for (const { text, isBest } of choices) {
    const kind = isBest ? 'best' : 'other';
    all[kind] += 1;
    for (const sign of signsOf(text)) count[kind].set(sign, (count[kind].get(sign) ?? 0) + 1);
  }
  const share = (kind: 'best' | 'other', sign: string): number =>
    ((count[kind].get(sign) ?? 0) + 0.5) / all[kind];
  return (text) =>
    [...signsOf(text)].reduce(
      (sum, sign) => sum + Math.log(share('best', sign) / share('other', sign)),
      0,
    );
}

function signsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-zæøåáčđŋšŧž]+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const question = text.endsWith('?') ? ['?'] : [];
  return new Set([...words, ...pairs, ...question, `length ${Math.floor(text.length / 15)}`]);
}
