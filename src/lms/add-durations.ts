const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/;

/** Seconds of an ISO duration; a year is 365 days and a month 30, as it must be something. 0 for anything else. */
function secondsOf(duration: string): number {
  const [, ...parts] = DURATION.exec(duration) ?? [];
  const worth = [365 * 86_400, 30 * 86_400, 86_400, 3600, 60, 1];
  return worth.reduce((sum, seconds, at) => sum + seconds * Number(parts[at] ?? 0), 0);
}

/** The sum as an LMS writes `cmi.total_time` in SCORM 2004: `PT2H0M0.25S`. */
export function addDurations(first: string, second: string): string {
  const hundredths = Math.round((secondsOf(first) + secondsOf(second)) * 100);
  const seconds = Math.floor(hundredths / 100);
  const rest = hundredths % 100 === 0 ? '' : `.${String(hundredths % 100).padStart(2, '0')}`;
  return `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${seconds % 60}${rest}S`;
}
