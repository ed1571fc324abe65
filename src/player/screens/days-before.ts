const DAY_MS = 86_400_000;

/** «i dag», «i går», «for 3 dager siden»: a day, YYYY-MM-DD, as people of a language tell it on another. */
export function daysBefore(day: string, now: Date, language: string): string {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((Date.parse(day) - today) / DAY_MS);
  // A clock that was set back makes yesterday of tomorrow; nobody has played in the time to come.
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return format.format(Math.min(0, days), 'day');
}
