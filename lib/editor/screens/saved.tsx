import { Hono } from 'hono';
import Older from '@/components/desk/Older';
import Saved from '@/components/desk/Saved';
import { sourceLocale } from '../../i18n/languages';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { page as screen } from '../page';
import { refuse } from '../refuse';
import { type Next, toldOf } from '../saving';
import { fileOf, pageOfFile, stateNow } from '../texts';
import { languagesOf } from '../translations';
import { waysTo } from '../ways';
import { say } from '../words';
import { type Found, find } from './history';

/** What was saved, and what follows from it: where every form leads. */
export const saved: Screen = {
  entries: [],
  routes: () => new Hono<DeskEnv>().get('/bewaard/:commit{[0-9a-f]{40,64}}', said),
};

function said(c: DeskContext) {
  const { store, isTrial } = c.var.desk;
  const commit = c.req.param('commit') ?? '';
  const found = find(c, commit);
  if (!found) return refuse(c, 404, 'notFound');
  const told = toldOf(commit) ?? {
    next: { href: '/', title: say('errors.back') },
    notes: [],
    said: [],
    more: [],
  };
  const dutch = found.files.flatMap(({ path, after }) => {
    const of = pageOfFile(path);
    return of?.locale === sourceLocale && after !== null && store.read(path) ? of.slug : [];
  });
  const pages = dutch.length > 0 ? stateNow(store).pages : [];
  const saved = {
    message: found.entry.message,
    when: say(isTrial ? 'saved.trialText' : 'saved.text'),
  };
  return screen(
    c,
    { title: say('saved.title') },
    <>
      <Saved
        told={{ ...told, more: [...told.more, ...onward(c, found, told.next)] }}
        saved={saved}
      />
      {pages
        .filter(({ slug }) => dutch.includes(slug))
        .map((page) => (
          <Older
            key={page.slug}
            slug={page.slug}
            languages={languagesOf(page)}
            mayAccept={allows(c, 'accept', fileOf(sourceLocale, page.slug))}
          />
        ))}
    </>,
  );
}

/** What was changed, the change itself, and how far publishing is. */
function onward(c: DeskContext, { entry, files }: Found, next: Next): Next[] {
  const isGone =
    files.some(({ path, after }) => pageOfFile(path) && after === null) &&
    !files.some(({ before }) => before === null);
  const undo = isGone ? 'saved.bringBack' : 'saved.undo';
  const publishing = { href: '/publiceren', title: say('saved.publishing') };
  return [
    ...waysTo(c, files).filter(({ href }) => href !== next.href),
    { href: `/geschiedenis/${entry.commit}${isGone ? '#terug' : ''}`, title: say(undo) },
    ...(allows(c, 'publish') && !c.var.desk.isTrial ? [publishing] : []),
  ];
}
