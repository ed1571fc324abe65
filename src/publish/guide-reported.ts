import type { ScormStandard } from './package-standard.ts';

type Row = readonly [what: string, element: string, how: string];

interface Reported {
  standard: ScormStandard;
  completion: 'completed' | 'passed';
  mastery: number;
  longestProgress: number | null;
}

/** The longest suspend_data that each standard allows, in characters. */
const MOST_SUSPEND_DATA: Readonly<Record<ScormStandard, number>> = {
  scorm12: 4096,
  scorm2004: 64_000,
};

/** What goes over the wire, by the names of the standard. */
export function reportedRows(facts: Reported): Row[] {
  const { standard, longestProgress } = facts;
  const length =
    longestProgress === null
      ? ''
      : ` Lengst mulig: ${longestProgress} tegn (standarden tillater ${MOST_SUSPEND_DATA[standard]}).`;
  const is12 = standard === 'scorm12';
  return [
    ...statusRows(facts),
    [
      'Poeng',
      is12 ? 'score.raw, 0–100' : 'score.raw, 0–100, og score.scaled, 0–1',
      'Sammen med den endelige statusen. Høyeste poengsum blir stående.',
    ],
    ['Tid', 'session_time', 'Tiden deltakeren var i gang. Pauser over fem minutter telles ikke.'],
    [
      'Fremgang',
      'suspend_data',
      `En kort kode etter hvert valg, så deltakeren kan fortsette der hun slapp.${length}`,
    ],
  ];
}

function statusRows({ standard, completion, mastery }: Reported): Row[] {
  const when = `når alt er gjennomført${mastery > 0 ? ` og poengsummen er minst ${mastery}` : ' (ingen poenggrense)'}`;
  if (standard === 'scorm12') {
    const word = completion === 'completed' ? 'completed (fullført)' : 'passed (bestått)';
    return [
      ['Status', 'lesson_status', `incomplete fra start, deretter ${word} ${when}. Aldri failed.`],
    ];
  }
  const success =
    completion === 'completed'
      ? 'Settes ikke.'
      : `passed (bestått) sammen med completed. Aldri failed.`;
  return [
    [
      'Fullføring',
      'completion_status',
      `incomplete fra start, deretter completed (fullført) ${when}.`,
    ],
    ['Bestått', 'success_status', success],
  ];
}
