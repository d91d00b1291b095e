import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorSlug, notFoundSlug, requestPages, schoolsSlug } from '@/lib/addresses/fixed.mjs';
import { writeDist } from '@/lib/build/dist.mjs';
import { securityHeaders } from '@/lib/build/headers.mjs';

/** A built site of a few pages, as `next build` leaves one; `mark` stands on its pages. */
export async function layRelease(
  mark: string,
  {
    folder = mkdtempSync(join(tmpdir(), 'release-')),
    nextChange = null as string | null,
    requests = false,
  } = {},
): Promise<string> {
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const list = {
    locales: ['nl', 'ar'],
    tags: { nl: ['nld'], ar: ['arb'] },
    pages: ['', 'contact', 'talen', ...(requests ? [schoolsSlug] : [])],
    unlisted: [],
    together: [],
    files: ['data/contact.csv', 'data/iemand.vcf'],
    requests,
    moved: { oud: 'contact' },
  };
  const slugs = [...list.pages, ...(requests ? requestPages : []), notFoundSlug, errorSlug];
  const files = new Map(
    list.locales.flatMap((tag) => [
      ...slugs.map((slug): [string, string] => {
        const address = `/${tag}${slug && `/${slug}`}`;
        const html = `<!DOCTYPE html><html lang="${tag}"><p>${mark} ${address}</p></html>`;
        return [address, write(`.next/server/app${address}.html`, html)];
      }),
      ...list.files.map((slug): [string, string] => {
        const address = `/${tag}/${slug}`;
        return [address, write(`.next/server/app${address}.body`, `${mark} ${address}`)];
      }),
    ]),
  );
  const headers = securityHeaders({ siteUrl: 'https://site.example', styles: ["'sha256-x'"] });
  mkdirSync(join(folder, 'public'), { recursive: true });
  write('public/icon.svg', '<svg/>');
  await writeDist(join(folder, 'dist'), { files, assets: join(folder, 'public'), headers, list });
  write('built.json', JSON.stringify({ siteUrl: 'https://site.example', headers }));
  write('.contentlayer/addresses.json', JSON.stringify(list));
  write('.contentlayer/calendar.json', JSON.stringify({ day: '2026-06-15', nextChange }));
  return folder;
}
