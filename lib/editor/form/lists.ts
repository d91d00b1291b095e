import words from '../../../messages/desk/nl.json';
import { type Content, ofKind, type PageFile } from '../../content/files';
import type { Option } from '../controls';

/** What a field can name: files of the content, and the languages that a person may speak. */
export type Lists = Record<
  'people' | 'pages' | 'topics' | 'pictures' | 'spoken' | 'answers',
  Option[]
>;

/** Languages that people of the service may speak, as ISO 639 codes; a file can have others. */
const spoken =
  'nl fr en de ar fa ps ku ckb ti am so om tr ru uk es pt it ro pl bg sq sr hy ka az uz tg kk mn ur hi bn pa ne ta ml zh vi th id tl sw rw rn ln wo ha ig yo ff bm mg he';

const nameOfLanguage = new Intl.DisplayNames('nl', { type: 'language' });

const drawings: Record<string, string> = words.pictures;

/** What the fields of all forms can name, as the content is now. */
export function listsOf({ files, pictures }: Pick<Content, 'files' | 'pictures'>): Lists {
  return {
    people: ofKind(files, 'person').map(({ slug, data }) => named(slug, data.name)),
    // The home page cannot be read next: every page leads there.
    pages: ofKind(files, 'source')
      .filter(({ slug }) => slug !== '')
      .map(({ slug, data }) => named(slug, `${data.title} (${slug})`)),
    answers: answersIn(ofKind(files, 'source')),
    topics: ofKind(files, 'topic').map(({ slug, facts }) => named(slug, facts?.words.nl)),
    // A picture that an editor has added is called by the name that it was given.
    pictures: [...pictures.keys()].map((name) => named(name, drawings[name] ?? name)),
    spoken: spoken
      .split(' ')
      .map((code) => named(code, nameOfLanguage.of(code)))
      .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
  };
}

/** Where the service's answer to a question can go: a page, those below one, or what is no page. */
function answersIn(pages: PageFile<'source'>[]): Option[] {
  const isAbove = (slug: string) => pages.some((one) => one.slug.startsWith(`${slug}/`));
  return [
    named('content/organisation.md', 'De dienst'),
    named('content/staff/', 'Mensen'),
    named('content/search.json', 'Zoekwoorden'),
    ...pages.flatMap(({ path, slug, data }) => [
      named(path, `${data.title} (${slug || 'index'})`),
      ...(isAbove(slug) ? [named(`content/nl/${slug}/`, `Alles onder ${data.title}`)] : []),
    ]),
  ];
}

function named(value: string, label: unknown): Option {
  return { value, label: typeof label === 'string' ? label : value };
}
