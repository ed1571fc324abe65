const PART = /^cmi\.(objectives|interactions)\.\d+\.(.+)$/;
/** A result may be a word or a number (RTE 1.2 §3.4.7.1). */
const NUMBERS: Readonly<Record<string, string>> = { correct: '1', neutral: '0.5', wrong: '0' };

/**
 * Another value that says as good as the same of an encounter or a decision in SCORM 1.2, to be set while a lost one is sent again (R24);
 * null where there is none. Should only this one arrive, nothing has been said wrongly, and `nameOf` knows the encounter.
 */
export function reportInOtherWords(element: string, wanted: string): string | null {
  const [, array, part = ''] = PART.exec(element) ?? [];
  switch (`${array}/${part}`) {
    case 'objectives/id':
    case 'interactions/id':
    case 'interactions/student_response':
      return `${wanted}.`;
    case 'objectives/score.raw':
      // The nearest number: a lower score is raised at the next launch.
      return wanted === '0' ? '1' : String(Number(wanted) - 1);
    case 'objectives/status':
      return 'passed';
    case 'interactions/type':
      return 'performance';
    case 'interactions/result':
      return NUMBERS[wanted] ?? null;
    default:
      return null;
  }
}

/** The name of an encounter, in whichever words it arrived. */
export function nameOf(objectiveId: string): string {
  return objectiveId.replace(/\.$/, '');
}
