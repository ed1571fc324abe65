import type { ScormStandard } from './package-standard.ts';

type Row = readonly [name: string, ...cells: string[]];

interface Set {
  standard: ScormStandard;
  completion: 'completed' | 'passed';
}

/** What to choose in Moodle, and why (seen in Moodle 5.2). */
export function moodleRows(facts: Set): Row[] {
  return [
    ['Forsøk', 'Ubegrenset', 'Deltakeren kan fortsette og spille igjen.'],
    ['Tving nytt forsøk', 'Nei', 'Et nytt forsøk begynner uten fremgangen fra det forrige.'],
    ['Vurderingsmetode', 'Høyeste poengsum', 'Et dårligere forsøk senere trekker ikke ned.'],
    statusRow(facts),
    ['Autocommit', 'Av', 'Modulen lagrer selv, og velger tidspunkter der det ikke merkes.'],
    ['Vis pakken i', 'Samme vindu, minst 836 × 666', 'Ordene får plass uten å rulle.'],
  ];
}

/** What Moodle must wait for, so that a finished module counts there. */
function statusRow({ standard, completion }: Set): Row {
  const name = 'Aktivitetsfullføring';
  if (completion === 'completed')
    return [name, 'Krev status «Fullført»', 'Det er ordet pakken melder når alt er gjennomført.'];
  if (standard === 'scorm12')
    return [name, 'Krev status «Bestått»', 'Det er ordet pakken melder når alt er gjennomført.'];
  return [
    name,
    'Krev status «Bestått» og «Fullført», begge to',
    'Pakken melder begge, og mange versjoner av Moodle ser den ikke som fullført når bare én er krysset av.',
  ];
}
