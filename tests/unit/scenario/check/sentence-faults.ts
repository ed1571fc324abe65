import { type Problem, TOLD_IN } from '../../../../src/scenario/problem.ts';

/** What is wrong with the way a problem says itself: nothing, or one short note for each fault. */
export function sentenceFaults({ code, says }: Problem): string[] {
  const faults: string[] = [];
  const places = ['message', 'remedy'] as const;
  for (const [index, place] of places.entries()) {
    const [nb = '', en = ''] = TOLD_IN.map((language) => says[language][index]);
    const note = (fault: string): void => {
      faults.push(`${code} ${place} ${fault}: ${nb} / ${en}`);
    };
    if (nb === en) note('is the same in both languages');
    if (quotedIn(nb) !== quotedIn(en)) note('quotes other names');
    if (!isOneSentence(nb)) note('is not one sentence in Norwegian');
    if (!isOneSentence(en)) note('is not one sentence in English');
  }
  return faults;
}

/** The names in «…», each once, in no particular order. */
function quotedIn(sentence: string): string {
  const names = new Set([...sentence.matchAll(/«([^»]*)»/gu)].map(([, name]) => name));
  return [...names].toSorted().join(' ');
}

/** Words that are quoted may hold anything. */
function isOneSentence(sentence: string): boolean {
  const bare = sentence.replaceAll(/«[^»]*»|"[^"]*"/gu, 'x');
  return (
    /^[^\s.].*[^\s.?!…][.?]$/u.test(bare) &&
    !/[.?!]\s+\p{Lu}/u.test(bare) &&
    !/\s{2}|undefined|NaN|\[object/u.test(bare)
  );
}
