/** What links in a text may point to. */
export type Targets = { slugs: ReadonlySet<string>; people: ReadonlySet<string> };

/** Why a link may not lead where it leads, in Dutch; `undefined` when it may. */
export function wrongLink(url: string, { slugs, people }: Targets): string | undefined {
  if (/^https:\/\//i.test(url)) return undefined;
  if (/^mailto:|^tel:/i.test(url))
    return `Schrijf geen e-mail of telefoon in een link (${url}). Verwijs naar /contact.`;
  if (!url.startsWith('/') || url.startsWith('//'))
    return `Deze link mag niet: ${url}. Een pagina van deze site begint met /, zoals /contact; een andere site met https://.`;
  const [path = '', ...rest] = url.slice(1).split('#');
  const anchor = rest.length > 0 ? rest.join('#') : undefined;
  if (!slugs.has(path))
    return `De pagina ${url} bestaat niet. Schrijf het pad zonder taal en zonder .md, zoals /hulp/dossier.`;
  if (anchor !== undefined && !(path === 'contact' && people.has(anchor)))
    return `De plaats #${anchor} bestaat niet op /${path}. Na # kan alleen de naam van een bestand in content/staff/, op /contact.`;
  return undefined;
}
