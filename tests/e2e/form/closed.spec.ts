import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { requestPages, requestSlug } from '../../../lib/addresses/fixed.mjs';
import { ask } from '../ask';
import { fixture } from '../fixture';
import { asSeen } from '../live';
import { urlOf } from '../sites';
import { wordsOf } from './answers';
import { site, test } from './desk';

// The copy that all other tests visit has no mailbox for requests: its form is closed.
const closed = urlOf('fixture');

test('without a mailbox, and on any host, the page for schools gives the questions for a mail', async ({
  page,
}) => {
  for (const locale of ['nl', 'fr']) {
    const questions = Object.values(wordsOf(locale).offer.questions);
    const onAnyHost = readFileSync(join(site, `dist/${locale}/scholen.html`), 'utf8');
    expect(String((await ask(`${closed}/${locale}/scholen`)).body)).toBe(onAnyHost);
    await page.goto(`${closed}/${locale}/scholen`);
    await expect(page.locator(`a[href*="${requestSlug}"]`)).toHaveCount(0);
    const listed = page.getByRole('list').filter({ hasText: questions[0] ?? '?' });
    await expect(listed.locator('li')).toHaveText(questions);
    const link = page.getByRole('link', { name: fixture.wordsOf(locale).schools.mail });
    const mail = new URL((await link.getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe(wordsOf('nl').offer.subject);
    const body = asSeen(mail.searchParams.get('body') ?? '');
    for (const question of questions) expect(body).toContain(question);
  }
});

test('without a mailbox the form leads to the page for schools, and takes nothing', async () => {
  for (const path of [requestSlug, `${requestSlug}/ontvangen/abc`]) {
    const { status, headers } = await ask(`${closed}/nl/${path}`);
    expect([status, headers.location]).toEqual([307, '/nl/scholen']);
  }
  const sent = await ask(`${closed}/nl/${requestSlug}`, { method: 'POST' });
  expect([sent.status, sent.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('the pages of the form are no pages of their own', async ({ desk }) => {
  for (const base of [closed, desk.url])
    for (const slug of [...requestPages.slice(1), `${requestSlug}/antwoord`]) {
      expect((await ask(`${base}/nl/${slug}`)).status, slug).toBe(404);
      const hidden = slug.replace(/[^/]+$/, '_$&.html');
      expect((await ask(`${base}/nl/${hidden}`)).status, hidden).toBe(404);
    }
  const sitemap = String((await ask(`${desk.url}/sitemap.xml`)).body);
  expect(sitemap).toContain('/nl/scholen<');
  expect(sitemap).not.toContain(requestSlug);
});

test('the form at first is the same for everybody, and its bytes are few', async ({ desk }) => {
  for (const locale of ['nl', 'en', 'fr', 'ar']) {
    const url = `${desk.url}/${locale}/${requestSlug}`;
    const one = await ask(url, { headers: { 'Accept-Encoding': 'gzip' } });
    const other = await ask(url, {
      headers: { 'Accept-Encoding': 'gzip', 'Accept-Language': 'fr', 'X-Forwarded-For': '::1' },
    });
    expect(one.body.equals(other.body)).toBe(true);
    expect(one.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(one.headers['set-cookie']).toBeUndefined();
    expect(one.body.length).toBeLessThanOrEqual(8300);
    const again = await ask(url, { headers: { 'If-None-Match': one.headers.etag } });
    expect(again.status).toBe(304);
  }
});
