import type { Content } from '../content/files';
import type { Problem } from '../content/problem';
import { similar } from './explain';

/** Every word that people type leads to a page that exists. */
export function checkSearchWords({ searchWords }: Content, slugs: ReadonlySet<string>): Problem[] {
  const pages = [...slugs].map((slug) => slug || 'index');
  return Object.keys(searchWords)
    .filter((slug) => !pages.includes(slug))
    .map((slug) => {
      const near = similar(slug, pages);
      return {
        file: 'content/search.json',
        where: `pagina "${slug}"`,
        message: `Deze pagina bestaat niet.${near ? ` Bedoelt u "${near}"?` : ''} Schrijf het pad zonder taal en zonder .md, zoals hulp/dossier; index is de beginpagina.`,
      };
    });
}
