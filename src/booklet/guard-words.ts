import { nb } from '../language/nb.ts';
import type { Marks } from '../scenario/picture/guard-label.ts';
import type { Guard, Scenario, Texts } from '../scenario/scenario.ts';

type Named = Readonly<Record<string, string>>;
const texts: Named = nb;

/** What the words of a condition are taken from. */
export interface GuardReader {
  scenario: Scenario;
  texts: Texts;
  /** What places and choices are called on paper. */
  marks: Marks;
}

/**
 * A condition as a Norwegian reader meets it: «tillit er minst 60 og du har valgt 14b «Ella»». A named condition is told
 * by what it stands for, unless it names itself again.
 */
export function guardWords(guard: Guard, reader: GuardReader): string {
  return told(guard, reader, new Set());
}

function told(guard: Guard, reader: GuardReader, named: ReadonlySet<string>): string {
  const inner = (one: Guard): string => told(one, reader, named);
  const joined = (guards: readonly Guard[], by: string): string =>
    guards.length === 1 && guards[0] !== undefined
      ? inner(guards[0])
      : guards.map((one) => (isCompound(one) ? `(${inner(one)})` : inner(one))).join(` ${by} `);
  switch (guard.type) {
    case 'atLeast':
    case 'atMost':
      return `${measureName(guard.params.measure)} er ${guard.type === 'atLeast' ? 'minst' : 'høyst'} ${guard.params.value}`;
    case 'has':
      return `merket «${guard.params.flag}» er satt`;
    case 'chosen':
      return `du har valgt ${reader.marks.choice(guard.params.choice)} ${quoted(reader.texts[guard.params.choice] ?? guard.params.choice)}`;
    case 'visits':
      return `du ${timesOf(guard.params)} ved ${reader.marks.place(guard.params.beat)}`;
    case 'attempt':
      return attemptWords(guard.params);
    case 'profession':
      return `du er ${guard.params.is.map((is) => (texts[`profession.${is}`] ?? is).toLowerCase()).join(' eller ')}`;
    case 'not':
      return `ikke (${inner(guard.params.of)})`;
    case 'all':
      return joined(guard.params.of, 'og');
    case 'any':
      return joined(guard.params.of, 'eller');
    case 'condition': {
      const { name } = guard.params;
      const condition = reader.scenario.meta.conditions?.[name];
      return condition === undefined || named.has(name)
        ? `«${name}»`
        : told(condition, reader, new Set([...named, name]));
    }
  }
}

function isCompound({ type }: Guard): boolean {
  return type === 'all' || type === 'any' || type === 'condition';
}

/** The name of a measure within a sentence. */
export function measureName(measure: string): string {
  return (texts[`measure.${measure}`] ?? measure).toLowerCase();
}

/** The number leads to the whole of it. */
const LONGEST_QUOTED = 32;

function quoted(text: string): string {
  return `«${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED).trimEnd()} …` : text}»`;
}

interface Bounds {
  atLeast?: number;
  atMost?: number;
}

function timesOf({ atLeast, atMost }: Bounds): string {
  if (atLeast !== undefined && atMost !== undefined) return `har vært ${atLeast}–${atMost} ganger`;
  if (atLeast !== undefined) return atLeast <= 1 ? 'har vært' : `har vært minst ${atLeast} ganger`;
  return `har vært høyst ${atMost ?? 1} ${atMost === 1 ? 'gang' : 'ganger'}`;
}

function attemptWords({ atLeast = 1, atMost }: Bounds): string {
  if (atMost === undefined) return `det er ${ordinal(atLeast)} forsøk eller senere`;
  if (atLeast === atMost) return `det er ${ordinal(atMost)} forsøk`;
  return `det er ${ordinal(atLeast)}–${ordinal(atMost)} forsøk`;
}

const ORDINALS = ['', 'første', 'andre', 'tredje', 'fjerde', 'femte'] as const;

function ordinal(number: number): string {
  return ORDINALS[number] ?? `${number}.`;
}
