import type { Standard } from '../lms-api.ts';
import type { LmsCall } from '../trial-lms.ts';
import type { Launched, Observed } from './observed.ts';

/** Where an LMS of a standard has what the requirements are about. */
export interface Names {
  status: readonly string[];
  raw: string;
  exit: string;
  time: { element: string; form: RegExp };
  location: { element: string; most: number };
}

export const DATA = 'cmi.suspend_data';
/** What every LMS takes, whatever its standard allows (R15). */
export const MOST_DATA = 4096;

export const NAMES: Readonly<Record<Standard, Names>> = {
  scorm12: {
    status: ['cmi.core.lesson_status'],
    raw: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: { element: 'cmi.core.session_time', form: /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/ },
    location: { element: 'cmi.core.lesson_location', most: 255 },
  },
  scorm2004: {
    status: ['cmi.completion_status', 'cmi.success_status'],
    raw: 'cmi.score.raw',
    exit: 'cmi.exit',
    time: { element: 'cmi.session_time', form: /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/ },
    location: { element: 'cmi.location', most: 1000 },
  },
};

export const PRINTABLE = /^[ -~]*$/;

export function count(calls: readonly LmsCall[], wanted: LmsCall['role']): number {
  return calls.filter(({ role }) => role === wanted).length;
}

/** R14: `incomplete` is set and committed before the first data of a choice. */
export function r14({ begun }: Observed, { status }: Names): string[] {
  const inits = count(begun.calls, 'Initialize');
  if (inits > 1) return [`Initialize ble kalt ${inits} ganger.`];
  const at = begun.calls.findIndex(
    ({ role, arguments: [to, value] }) =>
      role === 'SetValue' && to === status[0] && value === 'incomplete',
  );
  const committed = begun.calls.findIndex(({ role }, index) => index > at && role === 'Commit');
  const firstData = begun.calls.findIndex(
    ({ role, arguments: [to] }) => role === 'SetValue' && to === DATA,
  );
  if (at < 0) return ['Status ble ikke satt til incomplete.'];
  if (committed < 0 || (firstData >= 0 && committed > firstData))
    return ['incomplete ble ikke bekreftet før det første valget.'];
  return [];
}

/** R18: whole numbers, and told before the status that they belong to. */
export function r18(all: readonly Launched[], { raw, status }: Names): string[] {
  return all.flatMap(({ calls }) => {
    const sets = calls.filter(({ role }) => role === 'SetValue');
    const faults = sets
      .filter(({ arguments: [to, value = ''] }) => to === raw && !/^(100|\d{1,2})$/.test(value))
      .map(({ arguments: [, value = ''] }) => `Poengsummen var «${value}».`);
    const done = sets.findIndex(
      ({ arguments: [to = '', value = ''] }) =>
        status.includes(to) && /^(completed|passed)$/.test(value),
    );
    const late = sets.findLastIndex(({ arguments: [to] }) => to === raw);
    return done >= 0 && late > done ? [...faults, 'Poengsummen kom etter statusen.'] : faults;
  });
}

export function r19({ review, replayed }: Observed, { status, raw }: Names): string[] {
  const faults: string[] = [];
  const writes = count(review.calls, 'SetValue') + count(review.calls, 'Commit');
  if (writes > 0) faults.push(`I visning ble det skrevet ${writes} ganger.`);
  const word = replayed.record[status[0] ?? ''] ?? '';
  if (!/^(completed|passed)$/.test(word)) faults.push(`Spilt igjen ble statusen «${word}».`);
  if (Number(replayed.record[raw]) < 90)
    faults.push(`Spilt igjen ble poengsummen ${String(replayed.record[raw])}.`);
  return faults;
}

/** R21: before each commit and finish of an unfinished module, exit says `suspend`. */
export function r21(all: readonly Launched[], { exit, status }: Names): string[] {
  for (const { calls } of all) {
    let said: string | null = null;
    let isDone = false;
    const wasDone = calls.some(
      ({ role, answer, arguments: [to = ''] }) =>
        role === 'GetValue' && status.includes(to) && /^(completed|passed)$/.test(answer),
    );
    for (const {
      role,
      arguments: [to = '', value = ''],
    } of calls) {
      if (role === 'SetValue' && status.includes(to) && /^(completed|passed)$/.test(value))
        isDone = true;
      if (role === 'SetValue' && to === exit) said = value;
      if (role !== 'Commit' || isDone || wasDone) continue;
      if (said !== 'suspend')
        return [
          said === null
            ? 'exit ble ikke satt før lagring.'
            : `exit var «${said}» før modulen var ferdig.`,
        ];
    }
  }
  return [];
}

export function r23(seen: Observed): string[] {
  const all: Launched[] = Object.values(seen);
  return all.flatMap((launched) => {
    const { calls, hasty, asked } = launched;
    const finishes = count(calls, 'Terminate');
    const isOpen = calls.some(({ role, answer }) => role === 'Initialize' && answer === 'true');
    // Whether content survives an LMS that throws is another requirement.
    const mustFinish = isOpen && launched !== seen.refusing;
    return [
      ...asked.unload.map((type) => `Innholdet lytter til ${type}.`),
      ...(hasty > 0 ? [`Det ble lagret mellom klikk og ord ${hasty} ganger.`] : []),
      ...(finishes > 1 ? [`Økten ble avsluttet ${finishes} ganger.`] : []),
      ...(mustFinish && finishes === 0 ? ['Økten ble ikke avsluttet da vinduet ble lukket.'] : []),
    ];
  });
}

/** R24: what a lying LMS lost is told again at the next launch on the same machine. */
export function r24(
  { offline, back }: Observed,
  set: (launched: Launched, element: string) => string[],
): string[] {
  const lost = set(offline, DATA).at(-1);
  if (lost === undefined) return [];
  const isBack = (back.record[DATA] ?? '') !== '';
  return isBack
    ? []
    : ['Det portalen mistet mens den svarte «true», ble ikke sendt igjen ved neste start.'];
}
