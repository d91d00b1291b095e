import { expect, test } from '@playwright/test';
import { groupSlug, personSlug, topicSlug } from '../../../../lib/addresses/directory';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { locales } from '../../../../lib/i18n/languages';
import { groups, isMarkdown, list, pageFacts, people, somebody, topics, wordsOf } from '../../live';
import { show } from '../../look';
import { urlOf } from '../../sites';

const dutch = wordsOf('nl');
const slugs = [
  ...list.pages.filter((slug) => isMarkdown(slug) && pageFacts(slug).topics),
  ...groups.slice(0, 1).map(groupSlug),
  ...topics.slice(0, 1).map(topicSlug),
  named.contact,
  personSlug(somebody.slug),
];
const emails = people.map(({ email }) => email);

for (const locale of locales)
  test(`${locale}: who has no e-mail shows a Dutch text or hands the page on; who has one gets questions`, async ({
    page,
  }) => {
    const words = wordsOf(locale);
    for (const slug of slugs)
      await test.step(slug, async () => {
        await show(page, urlOf('live') + pathOf(locale, slug));
        const block = page.locator('article details', { hasText: words.noEmail.title });
        await expect(block).toHaveCount(1);
        await expect(block).not.toHaveAttribute('open');
        await block.locator('summary').click();
        // The Dutch text names the page in Dutch and somebody of the service.
        const ask = block.locator('[lang="nl-BE"]');
        await expect(ask).toHaveAttribute('dir', 'ltr');
        await expect(ask).toContainText('Wilt u voor mij schrijven naar');
        const asked = (await ask.textContent()) ?? '';
        expect(emails.some((email) => asked.includes(email))).toBe(true);
        if (isMarkdown(slug)) expect(asked).toContain(pageFacts(slug).title.replaceAll('*', ''));
        // The reader knows what it says.
        for (const part of words.noEmail.ask.split(/\{\w+\}/))
          await expect(block).toContainText(part.trim());
        await expect(block).toContainText(words.noEmail.seen);
        const here = new URL(
          (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '',
        );
        const address = here.origin + pathOf(locale, slug);
        const links = await block
          .locator('a')
          .evaluateAll((all) =>
            all.map((one) => decodeURIComponent(one.getAttribute('href') ?? '')),
          );
        expect(links.filter((link) => !link.startsWith('tel:'))).toEqual([
          `https://wa.me/?text=${address}`,
          `sms:?&body=${address}`,
          `mailto:?body=${address}`,
        ]);
        // A mail has a Dutch subject and questions in Dutch and in the reader's language.
        const mails = page.locator('main .card a.button[href^="mailto:"]');
        for (const link of await mails.evaluateAll((all) =>
          all.map((one) => one.getAttribute('href')),
        )) {
          const mail = new URL(link ?? '');
          expect(mail.searchParams.get('subject')).toContain(dutch.mail.question);
          const body = mail.searchParams.get('body') ?? '';
          expect(body.split('\r\n').length).toBeGreaterThanOrEqual(4);
          const question = (text: string) => text.replace(/[?:؟]$/, '').trim();
          for (const key of ['topic', 'question', 'answer', 'language'] as const) {
            expect(body).toContain(question(dutch.mail[key]));
            expect(body.replace(/\s+/g, ' ')).toContain(question(words.mail[key]));
          }
          if (isMarkdown(slug) && slug !== named.contact)
            expect(body).toContain(pageFacts(slug).title.replaceAll('*', ''));
        }
      });
  });
