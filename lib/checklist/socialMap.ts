import dutch from '../../messages/nl.json';
import { directoryOf } from '../directory/directory';
import { published } from '../directory/publish';
import { sourceLocale } from '../i18n/languages';

const unknown = '(nog in te vullen)';

/** The service's record for a social map (Sociale Kaart), field by field, ready to copy; in Dutch. */
export function socialMap(): string {
  const { organisation, topics } = published(directoryOf(sourceLocale, dutch));
  const { name, address, city, phone, email, page, hours, description } = organisation;
  const groups = [...new Set(topics.flatMap((topic) => topic.groups.map(({ label }) => label)))];
  const fields: [field: string, value: string | null | undefined][] = [
    ['Naam', name],
    ['Adres', address && `${address.street}, ${address.postalCode} ${city}`],
    ['Telefoon', phone],
    ['E-mail', email],
    ['Website', page],
    [
      'Openingsuren',
      hours?.map(({ day, from, until }) => `${day.label} ${from}–${until}`).join('; '),
    ],
    ['Doelgroep', groups.join('; ')],
    ['Aanbod', [description, ...topics.map(({ label }) => label)].join('; ')],
    ['Werkingsgebied', city],
    ['Kostprijs', undefined],
  ];
  const lines = fields.map(([field, value]) => `  ${field}: ${value || unknown}`);
  return ['Om over te nemen in de Sociale Kaart:', ...lines].join('\n');
}
