import Beside from '@/components/desk/Beside';
import type { Locale } from '../../i18n/languages';
import { stateFrom } from '../../translations/state';
import { siteOf } from '../actions/draft';
import { controlsOf } from '../controls';
import { allows, authorOf, type DeskContext } from '../desk';
import { listsOf } from '../form/lists';
import type { Presence } from '../presence';
import { refuse } from '../refuse';
import { answerSaved } from '../saving';
import { answerText } from '../textForm';
import { addressesIn, fileOf, nameOf, pageIn, stateNow, titleOf } from '../texts';
import { begun, dutchChanges, dutchText, reviewed, sideBySide } from '../translations';
import { say } from '../words';
import { attempt } from './sameMeaning';

/** A translation beside the Dutch text, to be changed, and to be confirmed by who has read it. */
export function oneTranslation(c: DeskContext, locale: Locale, slug: string, presence: Presence) {
  const { store } = c.var.desk;
  const { content } = siteOf(store);
  const page = pageIn(stateFrom(content), slug);
  if (!page) return refuse(c, 404, 'notFound');
  const path = fileOf(locale, slug);
  const dutch = titleOf(page.source);
  const status = page.languages[locale]?.status ?? 'missing';
  const language = nameOf(locale);
  const title = say('texts.editAs', { language, title: dutch });
  const isNew = status === 'missing';
  const source = isNew ? dutchText(page) : undefined;
  const next = { href: `/vertalingen/${locale}`, title: say('translations.back', { language }) };
  return answerText(c, {
    path,
    locale,
    title,
    controls: controlsOf('translation', listsOf(content)),
    addresses: addressesIn(content.files),
    next,
    message: say(isNew ? 'translations.newMessage' : 'texts.messageIn', { language, title: dutch }),
    presence,
    beside: source?.hash,
    begin: (written) => begun(page, written),
    above: () => (
      <Beside
        locale={locale}
        status={status}
        rows={sideBySide(page, locale)}
        changes={status === 'outdated' ? dutchChanges(store, page, locale) : undefined}
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
            after: (wordsAt) => confirm(c, { locale, slug, dutch, next, wordsAt }),
          }
        : undefined,
  });
}

type Confirmed = {
  locale: Locale;
  slug: string;
  dutch: string;
  next: { href: string; title: string };
  /** The change of its words, if they were saved with it. */
  wordsAt?: string;
};

/** Somebody has read all of a translation beside the Dutch text. @returns why it cannot be, as text */
async function confirm(
  c: DeskContext,
  { locale, slug, dutch, next, wordsAt }: Confirmed,
): Promise<Response | string> {
  const { store } = c.var.desk;
  const words = { language: nameOf(locale), title: dutch };
  const by = authorOf(c);
  const state = stateNow(store);
  const page = pageIn(state, slug);
  if (!page) return say('translations.again');
  const { changes, why } = attempt(store, state, page, locale);
  if (why !== undefined) return why;
  const follows = await store.save(changes, {
    author: by,
    message: say('translations.followsMessage', words),
  });
  if (follows.result === 'conflict' || follows.result === 'refused')
    return say('translations.again');
  const now = pageIn(stateNow(store), slug);
  if (!now) return say('translations.again');
  return answerSaved(c, {
    changes: reviewed(store, now, locale, by.role),
    message: say('translations.readMessage', words),
    more: wordsAt ? [{ href: wordsAt, title: say('translations.wordsChanged') }] : [],
    said: [say('translations.readSaid'), ...(wordsAt ? [say('translations.readWords')] : [])],
    next,
  });
}
