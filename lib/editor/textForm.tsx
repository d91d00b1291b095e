import type { ReactNode } from 'react';
import TextForm from '@/components/desk/TextForm';
import { Impossible } from '../content/problem';
import type { Locale } from '../i18n/languages';
import type { Control } from './controls';
import { accountOf, type DeskContext } from './desk';
import { bodyForForm, openFile, withChanges } from './file';
import type { Filled } from './form/filled';
import { readForm, toForm, type Values } from './form/values';
import { inForm } from './form/wording';
import { page } from './page';
import type { Presence } from './presence';
import { type Looks, looksOf } from './preview';
import { refuse } from './refuse';
import { againIn, answerSaved, type ToSave } from './saving';
import type { Change, Conflict } from './store';
import type { Address } from './texts';
import { tidy } from './tidy';
import { say } from './words';

/** A page's text in one language, as it is shown to be written. */
export type Text = {
  path: string;
  locale: Locale;
  /** The heading of the screen. */
  title: string;
  /** The fields above the text, and those of the page's place, which not everybody sees. */
  controls: Control[];
  structure?: Control[];
  /** Where its links can lead. */
  addresses: Address[];
  next: ToSave['next'];
  message: string;
  /** Made only where the form is shown. */
  above?: () => ReactNode;
  below?: ReactNode;
  /** What the file becomes that is not there yet; without it there is nothing to write in. */
  begin?: (written: { values: Values; body: string }) => string;
  /** The fingerprint of the text beside which it is written: another one since, and it is to be read first. */
  beside?: string;
  /** One more button, beside the others. */
  also?: Also;
  presence: Presence;
};

/**
 * Saves, and does something more with what is saved then; or says why that cannot be.
 * `wordsAt` is the change of the words, if there is one.
 */
type Also = {
  value: string;
  label: string;
  help: string;
  after: (wordsAt?: string) => Promise<Response | string>;
};

/** A text in a form, and what is to be said with it. */
export type Shown = {
  filled: Filled;
  /** What was tidied. */
  said?: string[];
  preview?: Looks;
  conflicts?: Conflict[];
  others: { name: string; since: Date }[];
};

/** A text before anybody wrote it. */
const nothing = { data: {}, body: '' };

/** The form of a text; or what was typed in it: looked at, or saved. */
export async function answerText(c: DeskContext, text: Text): Promise<Response> {
  const { desk, fields } = c.var;
  const { path, presence } = text;
  const stored = desk.store.read(path);
  const isPost = c.req.method === 'POST';
  const begin = stored || fields.get('version') ? undefined : text.begin;
  if (!stored && !begin) {
    if (isPost) throw new Impossible('Iemand heeft deze pagina intussen weggehaald.');
    return refuse(c, 404, 'notFound');
  }
  const { file, faults } = stored ? openFile(path, stored.text) : { file: nothing, faults: [] };
  if (!file) throw new Impossible(faults.map(({ message }) => message).join(' '));
  const others = presence.at(path, accountOf(c));
  const show = (shown: Omit<Shown, 'others'>, status: 200 | 409 | 422 = 200) =>
    page(
      c,
      { title: text.title, status },
      <TextForm again={againIn(c)} text={text} shown={{ ...shown, others }} root={desk.root} />,
    );
  const controls = [...text.controls, ...(text.structure ?? [])];
  if (!isPost) {
    const form = toForm(controls, file.data);
    form.set('body', bodyForForm(file));
    form.set('version', stored?.version ?? '');
    form.set('beside', text.beside ?? '');
    return show({ filled: { form, problems: [] } });
  }

  const wish = fields.get('do') ?? 'bewaar';
  const values = readForm(controls, fields, { before: file.data });
  const { text: body, said } = tidy(fields.get('body') ?? '', { https: wish === 'https' });
  const form = toForm(controls, values);
  form.set('body', body);
  for (const name of ['version', 'beside']) form.set(name, fields.get(name) ?? '');
  const more = fields.get('more') ?? undefined;
  if (more !== undefined) return show({ filled: { form, problems: [], more }, said });
  const change: Change = {
    path,
    text: begin?.({ values, body }) ?? withChanges(stored?.text ?? '', file, values, body),
    version: fields.get('version') || null,
  };
  if (wish === 'bekijk' || wish === 'https') {
    const { own, elsewhere } = inForm(await desk.store.check([change]), [change], desk.store);
    const preview = await looksOf(path, values.title, body);
    return show({ filled: { form, problems: [...own, ...elsewhere] }, said, preview });
  }
  if (text.beside !== undefined && text.beside !== fields.get('beside')) {
    form.set('beside', text.beside);
    const problem = { file: path, field: 'body', message: say('translations.dutchChanged') };
    return show({ filled: { form, problems: [problem] }, said }, 422);
  }
  const answer = await answerSaved(
    c,
    { changes: [change], message: text.message, said, next: text.next },
    {
      refused: ({ own, elsewhere }) =>
        show({ filled: { form, problems: [...own, ...elsewhere] }, said }, 422),
      conflict: (conflicts) => {
        form.set('version', stored?.version ?? '');
        return show({ filled: { form, problems: [] }, conflicts }, 409);
      },
    },
  );
  // 200: it said this already.
  if (answer.status !== 303 && answer.status !== 200) return answer;
  presence.done(path, accountOf(c).id);
  if (text.also === undefined || wish !== text.also.value) return answer;
  const also = await text.also.after(wordsSavedAt(answer));
  if (typeof also !== 'string') return also;
  form.set('version', desk.store.read(path)?.version ?? '');
  const problem = { file: path, field: 'body', message: also };
  return show({ filled: { form, problems: [problem] }, said }, 422);
}

/** The change in the history of what an answer says to be saved; none when it was so already. */
function wordsSavedAt(answer: Response): string | undefined {
  return answer.headers.get('Location')?.replace('/bewaard/', '/geschiedenis/');
}
