import { PROFESSIONS } from '../scenario/scenario.ts';
import { type Attempt, MOST_CHOICES } from './attempt.ts';
import { bitsOf, checksum, numbersOf } from './checksum.ts';
import { bestAttempt, newestAttempt } from './keep.ts';
import { mergeProgress } from './merge.ts';
import { type KeptEncounter, noProgress, type Progress } from './progress.ts';

/** The permanent codes of a module's encounters: scenario id → code. */
export type EncounterCodes = Readonly<Record<string, string>>;

export type Decoded =
  | { ok: true; progress: Progress; unknown: string[] }
  | { ok: false; reason: 'empty' | 'newer' | 'corrupt' };

const VERSION = '1';
const UNFINISHED = '____';
const LONGEST_READ = 64_000;
/** A score is 00–2s: 0–100 in base 36. */
const HEAD = /^[A-Za-z0-9_-]{1,2}\.(__|[01][0-9a-z]|2[0-9a-s])([A-Za-z0-9_-]{2})*$/;
const ATTEMPT =
  /^[0-9a-z]{2}[A-Za-z0-9_-]{3}[0-6][0-9a-f]{4}(____|([01][0-9a-z]|2[0-9a-s])[A-Za-z0-9_-]{2})([A-Za-z0-9_-]{2}){0,60}$/;

/**
 * The compact form of progress: printable ASCII for `cmi.suspend_data`. Keeps two attempts an encounter, the best
 * finished and the newest, and everything that only grows; «fortsett» steps stay on the device.
 *
 *     1~<encounters>~<facts>~<checksum>        encounters separated by «!»
 *     <code>.<best><endings>*<attempt>*<attempt>
 *     attempt: number 2, device 3, profession 1, fingerprint 4, score 2 + ending 2 (or ____), log
 *
 * `unknown` are encounters of a newer module, as they were read: written back as they are.
 */
export function encodeCompact(
  progress: Progress,
  codes: EncounterCodes,
  unknown: readonly string[] = [],
): string {
  const written = Object.entries(codes).flatMap(([scenario, code]) => {
    const kept = progress.encounters[scenario];
    const attempts = keptAttempts(progress, scenario);
    if (!saysAnything(kept) && attempts.length === 0) return [];
    const best = kept?.best ?? null;
    const head = `${code}.${best === null ? '__' : number2(best)}${kept?.endings.join('') ?? ''}`;
    return [[head, ...attempts.map(attemptText)].join('*')];
  });
  const encounters = [...written, ...unknown].toSorted().join('!');
  const body = `${VERSION}~${encounters}~${bitsOf(progress.facts)}`;
  return `${body}~${checksum(body)}`;
}

/**
 * Reads a compact form. Never throws and never guesses: what a newer program wrote, or what was cut or changed on
 * the way, is refused whole, so that the caller can keep it aside.
 */
export function decodeCompact(text: string, codes: EncounterCodes): Decoded {
  if (text === '') return { ok: false, reason: 'empty' };
  if (text.length > LONGEST_READ) return { ok: false, reason: 'corrupt' };
  const [version = '', encounters, facts, sum] = text.split('~');
  if (/^[2-9]$|^[1-9]\d+$/.test(version)) return { ok: false, reason: 'newer' };
  const body = `${version}~${encounters}~${facts}`;
  const met = numbersOf(facts ?? '');
  if (version !== VERSION || encounters === undefined || met === null || sum !== checksum(body))
    return { ok: false, reason: 'corrupt' };
  const progress = { ...noProgress(), facts: met };
  const scenarios = new Map(Object.entries(codes).map(([scenario, code]) => [code, scenario]));
  const unknown: string[] = [];
  for (const written of encounters === '' ? [] : encounters.split('!')) {
    const [head = '', ...attempts] = written.split('*');
    const [code = '', kept = ''] = head.split('.');
    if (!HEAD.test(head) || !attempts.every((attempt) => ATTEMPT.test(attempt)))
      return { ok: false, reason: 'corrupt' };
    const scenario = scenarios.get(code);
    if (scenario === undefined) {
      unknown.push(written);
      continue;
    }
    if (kept !== '__') progress.encounters[scenario] = keptOf(kept);
    progress.attempts.push(...attempts.map((attempt) => attemptOf(attempt, scenario)));
  }
  return { ok: true, progress: mergeProgress(noProgress(), progress), unknown };
}

function keptOf(text: string): KeptEncounter {
  const best = text.slice(0, 2);
  return { best: best === '__' ? null : numberOf(best), endings: text.slice(2).match(/../g) ?? [] };
}

/** What the compact form keeps of an encounter's attempts: the best finished and the newest. */
export function keptAttempts(progress: Progress, scenario: string): Attempt[] {
  const best = bestAttempt(progress, scenario);
  const newest = newestAttempt(progress, scenario);
  return [...new Set([best, newest])].filter((attempt) => attempt !== null);
}

/** Progress as the compact form would give it back. */
export function compacted(progress: Progress): Progress {
  const scenarios = [...new Set(progress.attempts.map((attempt) => attempt.scenario))];
  const attempts = scenarios.flatMap((scenario) =>
    keptAttempts(progress, scenario).map((attempt) => ({
      ...attempt,
      log: logOf(attempt),
      steps: 0,
    })),
  );
  const encounters = Object.fromEntries(
    Object.entries(progress.encounters).filter(([, kept]) => saysAnything(kept)),
  );
  return mergeProgress(noProgress(), { ...progress, attempts, encounters });
}

const saysAnything = (kept: KeptEncounter | undefined): boolean =>
  kept !== undefined && (kept.best !== null || kept.endings.length > 0);

/** A longer log than the form allows would make all of it unreadable. */
const logOf = (attempt: Attempt): string => attempt.log.slice(0, 2 * MOST_CHOICES);
const number2 = (value: number): string => Math.min(value, 1295).toString(36).padStart(2, '0');
const numberOf = (text: string): number => Number.parseInt(text, 36);

function attemptText(attempt: Attempt): string {
  const { finished } = attempt;
  return [
    number2(attempt.number),
    attempt.device,
    PROFESSIONS.indexOf(attempt.profession),
    attempt.fingerprint,
    finished === null ? UNFINISHED : number2(finished.score) + finished.ending,
    logOf(attempt),
  ].join('');
}

function attemptOf(text: string, scenario: string): Attempt {
  const finish = text.slice(10, 14);
  return {
    scenario,
    number: numberOf(text.slice(0, 2)),
    device: text.slice(2, 5),
    profession: PROFESSIONS[Number(text.charAt(5))] ?? 'annet',
    fingerprint: text.slice(6, 10),
    log: text.slice(14),
    steps: 0,
    finished:
      finish === UNFINISHED
        ? null
        : { score: numberOf(finish.slice(0, 2)), ending: finish.slice(2) },
  };
}
