import { expect, test } from 'vitest';
import { inQuery, mailLink } from '@/lib/directory/mail';
import arabic from '../../messages/ar.json';
import dutch from '../../messages/nl.json';

test('a mail has a Dutch subject, and each question in Dutch and in the reader’s language', () => {
  const mail = new URL(mailLink('a@example.org', arabic.mail, 'Uw dossier & uw kansen: 100 %?'));
  expect(mail.pathname).toBe('a@example.org');
  expect(mail.searchParams.get('subject')).toBe('Mijn vraag: Uw dossier & uw kansen: 100 %?');
  const lines = mail.searchParams.get('body')?.split('\r\n') ?? [];
  expect(lines[0]).toBe(`Onderwerp / ${arabic.mail.topic}: Uw dossier & uw kansen: 100 %?`);
  expect(lines[1]).toBe(`Mijn vraag / ${arabic.mail.question}: `);
  expect(lines.at(-1)).toBe(`Ik spreek / ${arabic.mail.language}: `);
});

test('a Dutch reader gets each question once, and no topic where there is none', () => {
  const mail = new URL(mailLink('a@example.org', dutch.mail));
  expect(mail.searchParams.get('subject')).toBe('Mijn vraag');
  expect(mail.searchParams.get('body')).toBe(
    [
      'Onderwerp: ',
      'Mijn vraag: ',
      '',
      'Hoe kunt u mij antwoorden (mail, telefoon, iemand anders): ',
      'Ik spreek: ',
    ].join('\r\n'),
  );
});

test.each(['a&b=c#d', '50 % + 1', 'een\r\ntwee', 'می‌خواهم', '"<>"', '😀', 'http://x.be/nl?a=b'])(
  'in an address "%s" stays what it is',
  (text) => {
    expect(new URL(`mailto:a@b.be?body=${inQuery(text)}`).searchParams.get('body')).toBe(text);
    expect(inQuery(text)).not.toMatch(/[\s"<>&#]/);
  },
);
