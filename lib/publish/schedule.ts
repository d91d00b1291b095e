/** Between two looks at the calendar, and after a failure. */
const minute = 60_000;
const hour = 60 * minute;

const brussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * Publishes some minutes after midnight in Brussels on a day on which a date changes a page; after a
 * failure it is tried again an hour later. Nothing happens on other days.
 * @returns the timer, to end it
 */
export function publishWhenDue({
  isDue,
  publish,
}: {
  isDue: () => boolean;
  publish: () => Promise<boolean>;
}): NodeJS.Timeout {
  let notBefore = 0;
  let isBusy = false;
  return setInterval(async () => {
    if (isBusy || Date.now() < notBefore || isMidnight() || !isDue()) return;
    isBusy = true;
    notBefore = (await publish()) ? 0 : Date.now() + hour;
    isBusy = false;
  }, minute);
}

/** In the first minutes of a day no clock is sure that it has begun. */
function isMidnight(): boolean {
  return brussels.format(new Date()) < '00:05';
}
