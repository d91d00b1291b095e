import type { Content, ContentFile } from '../../content/files';
import { placeIn } from '../../content/place';
import type { Problem } from '../../content/problem';
import { isLocale } from '../../i18n/languages';
import type { FieldProblem } from '../store';

/** Beside which control a problem is said: the name of a field, `body` for a page's text. */
export function withField(problem: Problem, { files }: Pick<Content, 'files'>): FieldProblem {
  const file = files.find(({ path }) => path === problem.file);
  return { ...problem, field: inRows(problem.field ?? fieldOf(problem, file), file) };
}

/** The questions of the service are named by what they are about; a form has them in rows. */
function inRows(field: string | undefined, file: ContentFile | undefined): string | undefined {
  if (field === undefined || file?.kind !== 'questions') return field;
  const { questions } = file.data;
  const names = Object.keys(questions && typeof questions === 'object' ? questions : {});
  // One name may begin as another one does.
  const [name] = names
    .filter((one) => `${field}.`.startsWith(`questions.${one}.`))
    .toSorted((a, b) => b.length - a.length);
  if (name === undefined) return field;
  const rest = field.slice(`questions.${name}`.length);
  return `questions.${names.indexOf(name)}${rest || '.key'}`;
}

function fieldOf(
  { where = '', file: path }: Problem,
  file: ContentFile | undefined,
): string | undefined {
  const named = /^(?:veld|woord) "(.+)"$/.exec(where)?.[1];
  if (named !== undefined) return inWords(named, file?.kind);
  if (where.startsWith('adres ')) return 'addresses';
  const line = Number(/^regel (\d+)$/.exec(where)?.[1]);
  const place = placeIn(path);
  // What is wrong with a page as a whole is mended in its text.
  if (!file || !line) return place && 'locale' in place ? 'body' : undefined;
  const lines = file.text.split('\n');
  const first = lines.length - file.body.split('\n').length;
  if (line > first) return 'body';
  // A line of the fields: that of the name above it.
  return lines
    .slice(0, line)
    .reverse()
    .flatMap((text) => /^([\w-]+):/.exec(text)?.[1] ?? [])[0];
}

/** The words of topics and notices are named by their language alone. */
function inWords(name: string, kind: ContentFile['kind'] | undefined): string {
  if (!isLocale(name)) return name;
  return kind === 'topic' ? `words.${name}` : kind === 'notice' ? `text.${name}` : name;
}
