import Beside from '@/components/desk/Beside';
import type { Locale } from '../../i18n/languages';
import { siteOf } from '../actions/draft';
import { controlsOf } from '../controls';
import { allows, authorOf, type DeskContext } from '../desk';
import { listsOf } from '../form/lists';
import type { Presence } from '../presence';
import { refuse } from '../refuse';
import { answerSaved } from '../saving';
import { answerText } from '../textForm';
import { fileOf, inDutch, nameOf } from '../texts';
import { begun, dutchChanges, dutchText, languagesOf, reviewed, sideBySide } from '../translations';
import { say } from '../words';
import { attempt, dutchTitle, impossible } from './sameMeaning';

/** A translation beside the Dutch text, to be changed, and to be confirmed by who has read it. */
export function oneTranslation(c: DeskContext, locale: Locale, slug: string, presence: Presence) {
  const { store } = c.var.desk;
  const dutch = dutchTitle(c, slug);
  if (dutch === undefined) return refuse(c, 404, 'notFound');
  const path = fileOf(locale, slug);
  const { status } = languagesOf(store, slug).find((one) => one.locale === locale) ?? {};
  const language = nameOf(locale);
  const title = say('texts.editAs', { language, title: dutch });
  const isNew = status === 'missing';
  const source = isNew ? inDutch(() => dutchText(store, slug)) : undefined;
  const next = { href: `/vertalingen/${locale}`, title: say('translations.back', { language }) };
  return answerText(c, {
    path,
    locale,
    title,
    controls: controlsOf('translation', listsOf(siteOf(store).content)),
    next,
    message: say(isNew ? 'translations.newMessage' : 'texts.messageIn', { language, title: dutch }),
    presence,
    beside: source?.hash,
    begin: (written) => inDutch(() => begun(store, slug, written)),
    above: status && (
      <Beside
        locale={locale}
        status={status}
        rows={inDutch(() => sideBySide(store, slug, locale))}
        changes={status === 'outdated' ? dutchChanges(store, slug, locale) : undefined}
        typed={source?.text}
      />
    ),
    // What a person translates needs nobody who says that they have read it.
    also:
      !isNew && allows(c, 'review', locale)
        ? {
            value: 'gelezen',
            label: say('translations.read'),
            help: say('translations.readHelp'),
            after: () => confirm(c, { locale, slug, dutch, next }),
          }
        : undefined,
  });
}

type Confirmed = {
  locale: Locale;
  slug: string;
  dutch: string;
  next: { href: string; title: string };
};

/** Somebody has read all of a translation beside the Dutch text. @returns why it cannot be, as text */
async function confirm(
  c: DeskContext,
  { locale, slug, dutch, next }: Confirmed,
): Promise<Response | string> {
  const { store } = c.var.desk;
  const words = { language: nameOf(locale), title: dutch };
  const by = authorOf(c);
  const { changes, why } = attempt(store, slug, locale);
  if (why !== undefined) return why;
  const follows = await store.save(changes, {
    author: by,
    message: say('translations.followsMessage', words),
  });
  if (follows.result === 'conflict' || follows.result === 'refused')
    return say('translations.again');
  return answerSaved(
    c,
    {
      changes: reviewed(store, slug, locale, by.role),
      message: say('translations.readMessage', words),
      next,
    },
    { refused: ({ own }) => impossible(own) },
  );
}
