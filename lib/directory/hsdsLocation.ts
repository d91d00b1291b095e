import { idOf } from '../content/ids';
import type { PublishedDirectory } from './schema';

/** Where the service is and when it is open, as a location of HSDS. */
export function locationOf(
  { id, city, hours }: PublishedDirectory['organisation'],
  { street, postalCode }: NonNullable<PublishedDirectory['organisation']['address']>,
) {
  const location = idOf('location');
  return {
    id: location,
    organization_id: id,
    location_type: 'physical',
    addresses: [
      {
        id: idOf('address'),
        location_id: location,
        address_1: street,
        city,
        state_province: 'Antwerpen',
        postal_code: postalCode,
        country: 'BE',
        address_type: 'physical',
      },
    ],
    schedules: (hours ?? []).map(({ day, from, until }) => ({
      id: idOf('hours', day.key, from),
      location_id: location,
      freq: 'WEEKLY',
      byday: day.key.slice(0, 2).toUpperCase(),
      opens_at: `${from}${offset()}`,
      closes_at: `${until}${offset()}`,
    })),
  };
}

/** How far Brussels is from UTC today: `+01:00`; a time without it would be read as UTC. */
function offset(): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Brussels',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date());
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? 'Z';
}
