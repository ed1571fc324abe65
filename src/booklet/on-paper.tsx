import { nb } from '../language/nb.ts';
import type { Person } from '../scenario/module.ts';
import type { Scenario, Texts } from '../scenario/scenario.ts';
import type { GuardReader } from './guard-words.ts';
import type { Numbered, Numbering } from './numbered.ts';

/** What all sections of one scenario share. */
export interface OnPaper {
  scenario: Scenario;
  /** By language, the first is the one that authors write. */
  texts: ReadonlyMap<string, Texts>;
  /** The module's own, where the names of places are. */
  moduleTexts: ReadonlyMap<string, Texts>;
  cast: Readonly<Record<string, Person>>;
  numbering: Numbering;
}

/** The program's own words in bokmål, where a key may be unknown. */
export const OWN_WORDS: Readonly<Record<string, string>> = nb;

export function firstTexts({ texts }: Pick<OnPaper, 'texts'>): Texts {
  return texts.values().next().value ?? {};
}

/** Some language has words for it. */
export function isSaid(texts: ReadonlyMap<string, Texts>, id: string): boolean {
  return [...texts.values()].some((own) => own[id] !== undefined);
}

export function readerOf({ scenario, texts, numbering }: OnPaper): GuardReader {
  return { scenario, texts: firstTexts({ texts }), marks: numbering };
}

/** The address of a place's section within the page. */
export function anchorOf(scenario: string, mark: string): string {
  return `${scenario}-${mark}`;
}

/** The address of a map, counted from 0. */
export function mapAnchor(scenario: string, index: number): string {
  return `${scenario}-kart-${index + 1}`;
}

export function personName({ cast }: OnPaper, id: string): string {
  return cast[id]?.name ?? id;
}

export function placeName({ moduleTexts }: OnPaper, id: string): string {
  return firstTexts({ texts: moduleTexts })[`place.${id}`] ?? id;
}

/** The same text in every language, side by side. */
export function Said({ texts, id }: { texts: ReadonlyMap<string, Texts>; id: string }) {
  return (
    <>
      {[...texts].map(([language, own]) => (
        <td lang={language} key={language}>
          {own[id] ?? <em>mangler</em>}
        </td>
      ))}
    </>
  );
}

/** A title in the first language, and after it, smaller, in the others. */
export function Title({
  texts,
  id,
  otherwise,
}: {
  texts: ReadonlyMap<string, Texts>;
  id: string;
  otherwise: string;
}) {
  const [[first, own] = ['nb', {}], ...others] = texts;
  return (
    <>
      <span lang={first}>{own[id] ?? otherwise}</span>
      {isSaid(texts, id) &&
        others.map(([language, other]) => (
          <span class="other" lang={language} key={language}>
            {other[id] ?? <em>mangler</em>}
          </span>
        ))}
    </>
  );
}

/** Where the reviewer ticks a section. */
export function Ticks() {
  return (
    <span class="ticks">
      <span>
        <i class="box" /> i orden
      </span>{' '}
      <span>
        <i class="box" /> endres
      </span>
    </span>
  );
}

/** Marks of places as links: «2a · V1». */
export function MarkLinks({ scenario, marks }: { scenario: Scenario; marks: readonly string[] }) {
  return (
    <>
      {marks.map((mark, index) => (
        <>
          {index > 0 && ', '}
          <a key={mark} href={`#${anchorOf(scenario.id, mark.replace(/[a-z]+$/, ''))}`}>
            {mark}
          </a>
        </>
      ))}
    </>
  );
}

/** Where a way goes on; a link where that is a section. */
export function Onward({ paper, target }: { paper: OnPaper; target: string }) {
  const mark = paper.numbering.leadsTo(target);
  const isPlace = /^V?\d+$/.test(mark);
  return <>→ {isPlace ? <MarkLinks scenario={paper.scenario} marks={[mark]} /> : mark}</>;
}

/** «1–31» of what lies in a chapter. */
export function rangeOf(places: readonly Numbered[]): string {
  const numbers = places.flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
