import type { Standard } from '../lms-api.ts';
import {
  count,
  DATA,
  MOST_DATA,
  NAMES,
  PRINTABLE,
  r14,
  r18,
  r19,
  r21,
  r23,
  r24,
} from './judge-calls.ts';
import type { Launched, Observed } from './observed.ts';

/** What a run shows of one requirement. */
export interface RunRow {
  /** `R07` … `R25`. */
  id: string;
  verdict: 'pass' | 'fail' | 'not-observable';
  /** Norwegian: what was seen, or why it could not be. */
  sentence: string;
}

/** The requirements that only a run shows, from what the launches of a package showed. Pure. */
export function judgeRun(seen: Observed, standard: Standard): RunRow[] {
  const names = NAMES[standard];
  const all: Launched[] = Object.values(seen);
  const set = (launched: Launched, element: string): string[] =>
    launched.calls.flatMap(({ role, arguments: [to, value = ''] }) =>
      role === 'SetValue' && to === element ? [value] : [],
    );
  const everywhere = (element: string): string[] =>
    all.flatMap((launched) => set(launched, element));
  const isFound = (launched: Launched): boolean => count(launched.calls, 'Initialize') > 0;
  /** The content that never found an LMS shows nothing of what it would tell it. */
  const silent = !isFound(seen.begun);
  const row = (
    id: string,
    faults: readonly string[],
    passed: string,
    unseen: string | null = null,
  ): RunRow => {
    if (faults.length > 0)
      return { id, verdict: 'fail', sentence: [...new Set(faults)].slice(0, 4).join(' ') };
    if (unseen !== null) return { id, verdict: 'not-observable', sentence: unseen };
    return { id, verdict: 'pass', sentence: passed };
  };
  const never = (element: string): string => `Innholdet satte aldri ${element}.`;
  const unseenIf = (isUnseen: boolean, why: string): string | null => {
    if (silent) return 'Innholdet fant ikke portalen, så det ble ikke sett.';
    return isUnseen ? why : null;
  };

  const statuses = names.status.flatMap((element) => everywhere(element));
  const data = everywhere(DATA);
  const locations = everywhere(names.location.element);
  const scores = everywhere(names.raw);
  const times = everywhere(names.time.element);

  return [
    row(
      'R07',
      all.flatMap(({ strays }) => strays.map((stray) => `Forespørsel til ${stray}.`)),
      'Ingen forespørsler utenfor pakkens mappe.',
    ),
    row(
      'R08',
      all.flatMap(({ asked }) => asked.modules.map((script) => `Modulskript: ${script}.`)),
      'Bare vanlige skript ble kjørt.',
    ),
    row(
      'R09',
      all.flatMap(({ asked, policy }) => [
        ...asked.workers.map((worker) => `Startet ${worker}.`),
        ...policy.map((complaint) => complaint.slice(0, 160)),
      ]),
      "Ingen workere, og ingen brudd på script-src 'self'.",
    ),
    row(
      'R11',
      silent || isFound(seen.deep)
        ? []
        : ['Portalen ble ikke funnet sju vinduer opp, under en side fra et annet nettsted.'],
      'Portalen ble funnet sju vinduer opp, under en side fra et annet nettsted.',
      unseenIf(false, ''),
    ),
    row(
      'R12',
      [
        ...(silent || isFound(seen.late)
          ? []
          : ['En portal som kom etter tre sekunder, ble ikke funnet.']),
        ...(seen.alone.words === '' && seen.begun.words !== ''
          ? ['Uten portal viste innholdet ingenting.']
          : []),
        ...seen.alone.errors.map((error) => `Uten portal: ${error}.`),
      ],
      'En portal som kom etter tre sekunder, ble funnet. Uten portal spiller innholdet likevel.',
    ),
    row(
      'R13',
      seen.both.errors
        .map((error) => `Med begge API-er: ${error}.`)
        .concat(silent || isFound(seen.both) ? [] : ['Med begge API-er ble ikke den rette brukt.']),
      'Bare standardens egen API ble brukt, da begge sto der.',
      unseenIf(false, ''),
    ),
    row(
      'R14',
      silent ? [] : r14(seen, names),
      'Status er incomplete og bekreftet før første valg.',
      unseenIf(false, ''),
    ),
    row(
      'R15',
      data
        .filter((text) => text.length > MOST_DATA || !PRINTABLE.test(text))
        .map((text) =>
          text.length > MOST_DATA
            ? `suspend_data var ${text.length} tegn.`
            : 'suspend_data hadde tegn utenfor ASCII.',
        ),
      `suspend_data var høyst ${Math.max(0, ...data.map(({ length }) => length))} tegn, bare ASCII.`,
      unseenIf(data.length === 0, never(DATA)),
    ),
    row(
      'R16',
      [
        ...seen.spoilt.errors.map((error) => `Med ødelagt suspend_data: ${error}.`),
        ...(seen.spoilt.words === '' && seen.begun.words !== ''
          ? ['Med ødelagt suspend_data viste innholdet ingenting.']
          : []),
        ...seen.again.errors.map((error) => `Ved ny start: ${error}.`),
      ],
      'Ødelagt suspend_data stoppet ingenting.',
      unseenIf((seen.begun.record[DATA] ?? '') === '', never(DATA)),
    ),
    row(
      'R17',
      locations
        .filter((text) => text.length > names.location.most || !PRINTABLE.test(text))
        .map((text) => `Stedet var «${text.slice(0, 40)}» (${text.length} tegn).`),
      'Stedet er kort nok og bare ASCII.',
      unseenIf(locations.length === 0, never(names.location.element)),
    ),
    row(
      'R18',
      r18([seen.begun, seen.again, seen.played], names),
      'Poeng er hele tall 0–100 og kommer før statusen.',
      unseenIf(scores.length === 0, never(names.raw)),
    ),
    row(
      'R19',
      r19(seen, names),
      'I visning ble ingenting skrevet, og status og poeng gikk aldri ned.',
      unseenIf(false, ''),
    ),
    row(
      'R20',
      statuses.includes('failed') ? ['Status failed ble sendt.'] : [],
      `Status ble ${[...new Set(statuses)].join(', ')}.`,
      unseenIf(
        !statuses.some((word) => /^(completed|passed)$/.test(word)),
        'Innholdet ble ikke ferdig i kjøringen.',
      ),
    ),
    row(
      'R21',
      r21([seen.begun, seen.again, seen.played], names),
      'exit er suspend til modulen er ferdig, og settes før hver lagring.',
      unseenIf(false, ''),
    ),
    row(
      'R22',
      times
        .filter((time) => !names.time.form.test(time))
        .map((time) => `session_time var «${time}».`)
        .concat(!silent && times.length === 0 ? ['session_time ble aldri satt.'] : []),
      'session_time er riktig skrevet.',
      unseenIf(false, ''),
    ),
    row(
      'R23',
      r23(seen),
      'Ingen lagring mellom klikk og ord, og avsluttet nøyaktig én gang.',
      unseenIf(false, ''),
    ),
    row(
      'R24',
      r24(seen, set),
      'Det portalen mistet, ble sendt på nytt ved neste start.',
      unseenIf(set(seen.offline, DATA).length === 0, never(DATA)),
    ),
    row(
      'R25',
      [
        ...seen.refusing.errors.map((error) => `Da portalen nektet: ${error}.`),
        ...(seen.refusing.clicks < Math.min(2, seen.begun.clicks)
          ? ['Da portalen nektet, stoppet innholdet.']
          : []),
      ],
      'Innholdet gikk videre da portalen nektet.',
      unseenIf(false, ''),
    ),
  ];
}
