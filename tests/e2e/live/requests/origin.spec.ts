import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { urlOf } from '../../sites';

test('a page of another site may load the files of the directory, and no page', async ({
  browser,
}) => {
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Another site</title>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
  const load = (path: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          async (answer) => `${answer.status} ${(await answer.text()).length > 0}`,
          (error) => String(error),
        ),
      urlOf('live') + path,
    );
  for (const path of [
    '/nl/data/contact.json',
    '/ar/data/contact.csv',
    '/nl/data/contact.xlsx',
    '/nl/data/changes.json',
    '/nl/hsds/services',
    '/contact-1.schema.json',
  ])
    expect(await load(path), path).toBe('200 true');
  for (const path of ['/nl', '/nl/contact', '/sitemap.xml'])
    expect(await load(path), path).toContain('TypeError');
  await page.close();
  other.close();
});
