import { Hono } from 'hono';
import Older from '@/components/desk/Older';
import Saved from '@/components/desk/Saved';
import { sourceLocale } from '../../i18n/languages';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { page as screen } from '../page';
import { refuse } from '../refuse';
import { toldOf } from '../saving';
import { fileOf, pageOfFile, stateNow } from '../texts';
import { languagesOf } from '../translations';
import { say } from '../words';

/** What was saved, and what follows from it: where every form leads. */
export const saved: Screen = {
  entries: [],
  routes: () => new Hono<DeskEnv>().get('/bewaard/:commit{[0-9a-f]{40,64}}', said),
};

function said(c: DeskContext) {
  const { store } = c.var.desk;
  const commit = c.req.param('commit') ?? '';
  const files = store.difference(commit);
  if (files.length === 0) return refuse(c, 404, 'notFound');
  const { next, notes } = toldOf(commit) ?? {
    next: { href: '/', title: say('errors.back') },
    notes: [],
  };
  const dutch = files.flatMap(({ path, after }) => {
    const of = pageOfFile(path);
    return of?.locale === sourceLocale && after !== null && store.read(path) ? of.slug : [];
  });
  const pages = dutch.length > 0 ? stateNow(store).pages : [];
  return screen(
    c,
    { title: say('saved.title') },
    <>
      <Saved next={next} notes={notes} commit={commit} isTrial={c.var.desk.isTrial} />
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
