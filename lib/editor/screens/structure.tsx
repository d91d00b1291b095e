import { Hono } from 'hono';
import Consequences from '@/components/desk/Consequences';
import { ofKind, type PageFile } from '../../content/files';
import { sourceLocale } from '../../i18n/languages';
import { type Site, siteOf } from '../actions/draft';
import { isFixed, removePage, renamePage } from '../actions/pages';
import type { Control } from '../controls';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { listsOf } from '../form/lists';
import { AtField, answer } from '../job';
import { page as screen } from '../page';
import { refuse } from '../refuse';
import { fileOf, slugOf, titleOf } from '../texts';
import { say } from '../words';
import { consequencesOf } from './consequences';

/** A page that goes away, or gets another address: in every language at once. */
export const structure: Screen = {
  entries: [],
  routes: () =>
    new Hono<DeskEnv>()
      .on(['GET', 'POST'], '/paginas/:slug{.+}/verwijder', remove)
      .on(['GET', 'POST'], '/paginas/:slug{.+}/hernoem', rename),
};

type Page = PageFile<'source'>;

/** Stands for the home page, whose slug is empty. */
const home = '/';
const next = { href: '/paginas', title: say('structure.back') };

function remove(c: DeskContext) {
  return withPage(c, 'remove', (page, site) => {
    const title = titleOf(page);
    return answer(c, {
      title: say('structure.remove', { title }),
      lead: say('structure.removeLead'),
      above: (
        <Consequences title={say('structure.then')} lines={consequencesOf(site, page, 'remove')} />
      ),
      controls: [targetControl(site, page)],
      button: say('structure.removeButton'),
      faultAt: 'target',
      make: ({ target }) => {
        if (typeof target !== 'string') throw new AtField('target', say('structure.targetMissing'));
        return removePage(site, page.slug, target === home ? '' : target);
      },
      message: () => say('structure.removeMessage', { title }),
      next,
    });
  });
}

function rename(c: DeskContext) {
  return withPage(c, 'rename', (page, site) => {
    const title = titleOf(page);
    return answer(c, {
      title: say('structure.rename', { title }),
      lead: say('structure.renameLead', { address: page.slug }),
      above: (
        <Consequences title={say('structure.then')} lines={consequencesOf(site, page, 'rename')} />
      ),
      controls: [
        {
          key: 'to',
          label: say('structure.to'),
          help: say('structure.toHelp', { address: page.slug }),
          isRequired: true,
          type: 'text',
        },
      ],
      first: { to: page.slug },
      button: say('structure.renameButton'),
      faultAt: 'to',
      make: ({ to }) => {
        const address = addressIn(String(to ?? ''));
        if (
          address &&
          ofKind(site.content.files, 'source').some((one) => one !== page && one.slug === address)
        )
          throw new AtField('to', say('structure.taken', { address }));
        return {
          ...renamePage(site, page.slug, address),
          said: [say('structure.renamed', { address: `/nl/${address}` })],
        };
      },
      message: ({ to }) => say('structure.renameMessage', { title, address: String(to) }),
      next,
    });
  });
}

function targetControl(site: Site, { slug }: Page): Control {
  const pages = listsOf(site.content).pages.filter(({ value }) => value !== slug);
  return {
    key: 'target',
    label: say('structure.target'),
    help: say('structure.targetHelp'),
    isRequired: true,
    type: 'select',
    options: [{ value: home, label: say('structure.home') }, ...pages],
  };
}

/** An address as it may be typed or copied: with slashes around it, in capitals. */
function addressIn(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/^\/?nl\//, '')
    .replace(/^\/+|\/+$/g, '');
}

/** An answer about the Dutch page of an address (`:slug`), for who may do this to it. */
function withPage(
  c: DeskContext,
  action: 'remove' | 'rename',
  answer: (page: Page, site: Site) => Promise<Response>,
) {
  const slug = c.req.param('slug') ?? '';
  if (!allows(c, action, fileOf(sourceLocale, slug))) return refuse(c, 403, 'forbidden');
  const site = siteOf(c.var.desk.store);
  const page = ofKind(site.content.files, 'source').find((one) => one.slug === slug);
  if (c.req.method !== 'POST' && isFixed(slugOf(slug)))
    return screen(
      c,
      { title: say('structure.neededTitle') },
      <>
        <p className="aside">{say('structure.needed')}</p>
        <a href={next.href} className="tap">
          {next.title}
        </a>
      </>,
    );
  return page ? answer(page, site) : refuse(c, 404, 'notFound');
}
