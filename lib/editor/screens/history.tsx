import { Hono } from 'hono';
import ChangeShown from '@/components/desk/ChangeShown';
import HistoryList from '@/components/desk/HistoryList';
import LaterChange from '@/components/desk/LaterChange';
import { Impossible } from '../../content/problem';
import { locales, sourceLocale } from '../../i18n/languages';
import { accountOf, allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { nameIn } from '../file';
import { formerSlugs } from '../former';
import type { Entry, FileDifference } from '../git/history';
import { page } from '../page';
import { refuse } from '../refuse';
import { answerSaved, whyOf } from '../saving';
import type { Change } from '../store';
import { fileOf, named, pageOfFile, slugOf } from '../texts';
import { say } from '../words';

/** Who changed what, when; and back to before. */
export const history: Screen = {
  entries: [
    {
      href: '/geschiedenis',
      title: say('history.title'),
      text: say('history.text'),
      isFor: () => true,
    },
  ],
  routes: ({ store }) =>
    new Hono<DeskEnv>()
      .get('/geschiedenis', (c) =>
        page(
          c,
          { title: say('history.title') },
          <HistoryList entries={store.history([], 50)} lead={say('history.lead')} />,
        ),
      )
      .get('/geschiedenis/pagina/:slug{.+}', (c) => {
        const slug = slugOf(c.req.param('slug'));
        const stored = store.read(fileOf(sourceLocale, slug));
        const slugs = [slug, ...(stored ? formerSlugs(store, slug) : [])];
        const files = slugs.flatMap((one) => locales.map((locale) => fileOf(locale, one)));
        const entries = store.history(files, 50);
        if (!stored && entries.length === 0) return refuse(c, 404, 'notFound');
        const name = nameIn(fileOf(sourceLocale, slug), stored?.text) ?? named(slug);
        return page(
          c,
          { title: say('history.ofPage', { name }) },
          <HistoryList entries={entries} lead={say('history.leadOfPage')} />,
        );
      })
      .get('/geschiedenis/:commit', (c) => {
        const found = find(c, c.req.param('commit'));
        if (!found) return refuse(c, 404, 'notFound');
        const { entry, files } = found;
        return page(
          c,
          { title: entry.message },
          <ChangeShown
            entry={entry}
            files={files.filter(({ path }) => maySee(c, path))}
            hasMore={files.some(({ path }) => !maySee(c, path))}
            mayUndo={mayUndo(c, entry, files)}
            root={store.root}
          />,
        );
      })
      .post('/geschiedenis/:commit', (c) => {
        const found = find(c, c.req.param('commit'));
        if (!found) return refuse(c, 404, 'notFound');
        if (!mayUndo(c, found.entry, found.files)) return refuse(c, 403, 'forbidden');
        return undo(c, found);
      }),
};

/** A change of the history, with its files. */
export type Found = { entry: Entry; files: FileDifference[] };

/** A change of the history: its author and what it changed. */
export function find(c: DeskContext, commit: string): Found | undefined {
  const { store } = c.var.desk;
  const files = /^[0-9a-f]{40,64}$/.test(commit) ? store.difference(commit) : [];
  const paths = files.map(({ path }) => path);
  const entry =
    files.length > 0 ? store.history(paths, 5000).find((one) => one.commit === commit) : undefined;
  return entry && { entry, files };
}

const actions = ['text', 'person', 'absence', 'closure', 'notice'] as const;

function mayChange(c: DeskContext, path: string): boolean {
  return actions.some((action) => allows(c, action, path));
}

/** Pages are for everybody to read; other files for who works at them. */
function maySee(c: DeskContext, path: string): boolean {
  return pageOfFile(path) !== undefined || mayChange(c, path);
}

/** A coordinator undoes everything, somebody else their own changes. */
function mayUndo(c: DeskContext, { author }: Entry, files: FileDifference[]): boolean {
  const { id, role } = accountOf(c);
  if (role === 'coordinator') return true;
  return author.id === id && files.every(({ path }) => mayChange(c, path));
}

function undo(c: DeskContext, { entry, files }: Found) {
  const { desk, fields } = c.var;
  const { commit, message } = entry;
  const save = (changes: Change[]) =>
    answerSaved(
      c,
      {
        changes,
        message: say('history.undone', { message }),
        next: { href: '/geschiedenis', title: say('history.back') },
      },
      {
        refused: (problems) => {
          throw new Impossible(say('history.undoRefused', { why: whyOf(problems) }));
        },
        conflict: () => asked(),
      },
    );
  const asked = () =>
    page(
      c,
      { title: say('history.laterTitle'), status: 409 },
      <LaterChange
        commit={commit}
        root={desk.root}
        files={files.map(({ path, before }) => ({
          path,
          before,
          now: desk.store.read(path)?.text ?? null,
          version: desk.store.read(path)?.version ?? '',
        }))}
      />,
    );
  if (fields.get('do') === 'toch')
    return save(
      files.map(({ path, before }) => ({
        path,
        text: before,
        version: fields.get(`version.${path}`) || null,
      })),
    );
  const undone = desk.store.undo(commit);
  return 'changes' in undone ? save(undone.changes) : asked();
}
