const LONGEST_SUSPEND_DATA = 4096;
const LONGEST_LOCATION = 255;

/**
 * A harmless value that differs from the wanted one. An LMS that marks values as sent before its server
 * has answered never sends a lost one again unless it changes (R24), so this is committed first and the
 * wanted one after it. It must do no damage should only the first arrive: text gets a trailing blank
 * (which a launch takes off), one finished status stands for the other, a score is one lower. Null where
 * no harmless value exists or the loss does not matter.
 */
export function differentValue(element: string, wanted: string): string | null {
  switch (element) {
    case 'cmi.suspend_data':
      return wanted.length < LONGEST_SUSPEND_DATA ? `${wanted} ` : null;
    case 'cmi.core.lesson_location':
      return wanted.length < LONGEST_LOCATION ? `${wanted} ` : null;
    case 'cmi.core.lesson_status':
      if (wanted === 'completed') return 'passed';
      return wanted === 'passed' ? 'completed' : null;
    case 'cmi.core.score.raw':
      return wanted === '0' ? '1' : String(Number(wanted) - 1);
    case 'cmi.core.exit':
      return wanted === '' ? 'suspend' : '';
    default:
      return null;
  }
}
