const zone = { timeZone: 'Europe/Brussels' };

/** A moment in Brussels, for the service: `maandag 30 november 2026 om 09:05`. */
export function momentInDutch(moment: Date): string {
  const format = new Intl.DateTimeFormat('nl-BE', {
    ...zone,
    dateStyle: 'full',
    timeStyle: 'short',
  });
  return format.format(moment);
}

/** A day in Brussels, for the service: `30 december 2026`. */
export function dayInDutch(moment: Date): string {
  return new Intl.DateTimeFormat('nl-BE', { ...zone, dateStyle: 'long' }).format(moment);
}

/** A month such as `2027-03` in the words of a language: `maart 2027`. */
export function monthIn(lang: string, month: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** How long ago, in whole days, in words: `vandaag`, `1 dag`, `9 dagen`. */
export function ageInDutch(from: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(from)) / 86_400_000);
  return days < 1 ? 'vandaag' : days === 1 ? '1 dag' : `${days} dagen`;
}

/** The next Monday at eight in the morning in Brussels, in winter and summer. */
export function nextDigest(now: Date): Date {
  const hour = 3_600_000;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  let at = new Date(Math.floor(now.getTime() / hour + 1) * hour);
  while (!/^Mon\W+08$/.test(format.format(at))) at = new Date(at.getTime() + hour);
  return at;
}
