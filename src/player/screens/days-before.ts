const DAY_MS = 86_400_000;

/** «i dag», «i går», «21. november»: a day, YYYY-MM-DD, as people of a language tell it on another. */
export function daysBefore(day: string, now: Date, language: string): string {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  // A clock that was set back makes tomorrow of today; nobody has played in the time to come.
  const days = Math.min(0, Math.round((Date.parse(day) - today) / DAY_MS));
  if (days >= -1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(Date.parse(day));
}
