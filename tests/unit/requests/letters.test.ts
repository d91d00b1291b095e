import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestLocales } from '@/lib/i18n/requestLocales';
import { readAnswers } from '@/lib/requests/answers';
import { digestOf } from '@/lib/requests/digest';
import { type Answers, fields } from '@/lib/requests/fields';
import { toAsker, toService } from '@/lib/requests/letters';
import { newState, type SchoolRequest } from '@/lib/requests/store';
import { createSend, type Post } from '@/lib/requests/transport';
import english from '@/messages/request/en.json';
import french from '@/messages/request/fr.json';
import dutch from '@/messages/request/nl.json';
import { startMailServer } from './mailServer';
import { answersOf, canary, requestOf } from './sample';

const words = { nl: dutch, fr: french, en: english };
const { form } = dutch;
const service = { name: 'Steunpunt', address: 'dienst@steunpunt.example' };
const site = { name: 'Steunpunt', address: 'site@steunpunt.example' };
const delivered = new Date('2027-01-05T09:00:00Z');

const kept = (other: Partial<SchoolRequest> = {}): SchoolRequest => ({
  ...requestOf({ receivedAt: '2027-01-05T08:05:00Z' }),
  reference: 'K73PD5MX',
  ...other,
});

/** Answers in which every free one is the canary. */
const free: Answers = answersOf(
  Object.fromEntries(
    fields
      .filter(({ kind }) => kind === 'line' || kind === 'text' || kind === 'tel')
      .map(({ name }) => [name, canary]),
  ),
);

describe('the mail to who asks', () => {
  test.each(requestLocales)('says in %s what was asked and that it is no appointment', (locale) => {
    const month = { nl: 'maart 2027', fr: 'mars 2027', en: 'March 2027' }[locale];
    const { notYet, change, notYou } = words[locale].mail;
    const { subject, text } = toAsker(kept({ locale }), service);
    expect(subject).toContain('(K73PD5MX)');
    for (const said of [month, ' 24 ', notYet, change, notYou, 'K73PD5MX', service.address])
      expect(text).toContain(said);
    const other = answersOf({ month: 'any', participants: '1' });
    const alone = toAsker(kept({ locale, answers: other }), service).text;
    expect(alone).toContain(' 1 ');
    expect(alone).not.toMatch(/2027| {2}|\{|any/);
  });

  test.each(requestLocales)('repeats in %s nothing that was typed freely', (locale) => {
    const { subject, text } = toAsker(kept({ locale, answers: free }), service);
    expect(`${subject}${text}`).not.toContain(canary);
  });
});

describe('the mail to the service', () => {
  test('says every answer, in the order of the form, and what is empty', () => {
    const { subject, text } = toService(kept(), delivered);
    expect(subject).toBe(`Aanvraag sessie K73PD5MX: 24 deelnemers, maart 2027, Atheneum ${canary}`);
    const parts = text.split('\n\n');
    expect(parts.slice(0, 3)).toEqual([
      `${form.kind.label}\n${form.kind.options.secondary}`,
      `${form.organisation.label}\nAtheneum ${canary}`,
      `${form.town.label}\nMechelen`,
    ]);
    expect(
      parts.slice(0, fields.length).filter((part) => part.endsWith(`\n${words.nl.check.empty}`)),
    ).toHaveLength(fields.length - 9);
    expect(text).toContain('Ontvangen op dinsdag 5 januari 2027 om 09:05');
    expect(text).toContain('De aanvraag verdwijnt van de server op 4 februari 2027.');
  });
});

test('the digest says what is open and nothing that was answered', () => {
  const request = kept({ answers: free });
  const open = { request, state: newState(request.reference, request.receivedAt) };
  const { subject, text } = digestOf([open], new Date('2027-01-14T09:00:00Z'));
  expect(subject).toBe('Sessies voor scholen: 1 open aanvraag, de oudste: 9 dagen');
  expect(text).toContain('K73-PD5-MX · 9 dagen · open');
  expect(text).not.toContain(canary);
});

describe('on the wire', () => {
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  beforeAll(async () => {
    mail = await startMailServer();
  });
  afterAll(() => mail.stop());

  const posts = (request: SchoolRequest): Post[] => [
    {
      kind: 'service',
      name: request.reference,
      from: site,
      to: service.address,
      replyTo: request.answers.email,
      letter: toService(request, delivered),
    },
    {
      kind: 'asker',
      name: request.reference,
      from: site,
      to: request.answers.email,
      replyTo: service.address,
      letter: toAsker(request, service),
    },
  ];
  const deliver = async (request: SchoolRequest) => {
    mail.arrived.length = 0;
    for (const post of posts(request)) await createSend(mail.url)(post);
    return mail.arrived;
  };

  test('a mail can be answered, and no program answers it', async () => {
    const [one, other] = await deliver(
      kept({ answers: answersOf({ organisation: 'École ‘Été’ “٢٤”' }) }),
    );
    expect(one?.headers.get('reply-to')).toBe(answersOf().email);
    expect(one?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(one?.headers.get('subject')).toContain('École ‘Été’ “٢٤”');
    expect(one?.text).toContain('École ‘Été’ “٢٤”');
    expect(other?.to).toEqual([answersOf().email]);
    expect(other?.headers.get('reply-to')).toBe(service.address);
    expect(other?.headers.get('auto-submitted')).toBe('auto-replied');
    expect(other?.headers.get('from')).toBe('Steunpunt <site@steunpunt.example>');
    expect(other?.headers.get('message-id')).toBe('<K73PD5MX.asker@steunpunt.example>');
  });

  test('a mail goes over the network encrypted or not at all', async () => {
    mail.arrived.length = 0;
    const [post = expect.fail()] = posts(kept());
    // The same server, which knows no encryption, by an address that need not be this machine.
    const send = createSend(mail.url.replace('127.0.0.1', '0.0.0.0'));
    await expect(send(post)).rejects.toMatchObject({ refused: null });
    expect(mail.arrived).toEqual([]);
    await createSend(mail.url)(post);
    expect(mail.arrived).toHaveLength(1);
  });

  test('no answer becomes a header, another receiver or another mail', async () => {
    const plain = (await deliver(kept())).map(({ headers }) => [...headers.keys()].sort());
    const evil = [
      '\r\nBcc: a@evil.example',
      '\nSubject: x',
      '\r\n\r\n.\r\nMAIL FROM:<a@evil.example>',
      ', a@evil.example',
    ];
    for (const more of evil) {
      const names = fields.filter(({ kind }) => ['line', 'text', 'tel'].includes(kind));
      const typed = Object.fromEntries(names.map(({ name }) => [name, `x${more}`]));
      // As the form reads it, and as it would be if the form read nothing.
      const read = readAnswers(new URLSearchParams({ ...answersOf(), ...typed }));
      for (const answers of [read, answersOf(typed)]) {
        const arrived = await deliver(kept({ answers }));
        expect(arrived.map(({ to }) => to)).toEqual([[service.address], [answers.email]]);
        expect(arrived.map(({ headers }) => [...headers.keys()].sort())).toEqual(plain);
      }
    }
    expect(readAnswers(new URLSearchParams({ name: 'A\r\nBcc: b' })).name).toBe('A Bcc: b');
  });
});
