/** Seconds of a `HHHH:MM:SS.cc` timespan; 0 for anything else. */
function secondsOf(timespan: string): number {
  const parts = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(timespan);
  if (parts === null) return 0;
  return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

/** The sum as an LMS writes `cmi.core.total_time` (RTE 1.2 §3.4.2.1.12). */
export function addTimespans(first: string, second: string): string {
  const hundredths = Math.round((secondsOf(first) + secondsOf(second)) * 100);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = hundredths / 100;
  const rest = hundredths % 100;
  const clock = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return rest === 0 ? clock : `${clock}.${two(rest)}`;
}
