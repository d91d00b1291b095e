import type { ReactNode } from 'react';
import TextForm from '@/components/desk/TextForm';
import { Impossible } from '../content/problem';
import type { Locale } from '../i18n/languages';
import type { Control } from './controls';
import { accountOf, type DeskContext } from './desk';
import { bodyForForm, openFile, withChanges } from './file';
import type { Filled } from './form/filled';
import { readForm, toForm } from './form/values';
import { inForm } from './form/wording';
import { page } from './page';
import type { Presence } from './presence';
import { type Looks, looksOf } from './preview';
import { refuse } from './refuse';
import { againIn, answerSaved, type ToSave } from './saving';
import type { Change, Conflict } from './store';
import type { Address } from './texts';
import { tidy } from './tidy';

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
  /** One more button, beside the others. */
  also?: Also;
  presence: Presence;
};

/** Saves, and does something more with what is saved then; or says why that cannot be. */
type Also = {
  value: string;
  label: string;
  help: string;
  after: () => Promise<Response | string>;
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

/** The form of a text; or what was typed in it: looked at, or saved. */
export async function answerText(c: DeskContext, text: Text): Promise<Response> {
  const { desk, fields } = c.var;
  const { path, presence } = text;
  const stored = desk.store.read(path);
  const isPost = c.req.method === 'POST';
  if (!stored) {
    if (isPost) throw new Impossible('Iemand heeft deze pagina intussen weggehaald.');
    return refuse(c, 404, 'notFound');
  }
  const { file, faults } = openFile(path, stored.text);
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
    form.set('version', stored.version);
    return show({ filled: { form, problems: [] } });
  }

  const wish = fields.get('do') ?? 'bewaar';
  const values = readForm(controls, fields, { before: file.data });
  const { text: body, said } = tidy(fields.get('body') ?? '', { https: wish === 'https' });
  const form = toForm(controls, values);
  form.set('body', body);
  form.set('version', fields.get('version') ?? '');
  const more = fields.get('more') ?? undefined;
  if (more !== undefined) return show({ filled: { form, problems: [], more }, said });
  const change: Change = {
    path,
    text: withChanges(stored.text, file, values, body),
    version: fields.get('version'),
  };
  if (wish === 'bekijk' || wish === 'https') {
    const { own, elsewhere } = inForm(await desk.store.check([change]), [change], desk.store);
    const preview = await looksOf(path, values.title, body);
    return show({ filled: { form, problems: [...own, ...elsewhere] }, said, preview });
  }
  const answer = await answerSaved(
    c,
    { changes: [change], message: text.message, notes: said, next: text.next },
    {
      refused: ({ own, elsewhere }) =>
        show({ filled: { form, problems: [...own, ...elsewhere] }, said }, 422),
      conflict: (conflicts) => {
        form.set('version', stored.version);
        return show({ filled: { form, problems: [] }, conflicts }, 409);
      },
    },
  );
  // 200: it said this already.
  if (answer.status !== 303 && answer.status !== 200) return answer;
  presence.done(path, accountOf(c).id);
  if (text.also === undefined || wish !== text.also.value) return answer;
  const also = await text.also.after();
  if (typeof also !== 'string') return also;
  form.set('version', desk.store.read(path)?.version ?? '');
  const problem = { file: path, field: 'body', message: also };
  return show({ filled: { form, problems: [problem] }, said }, 422);
}
