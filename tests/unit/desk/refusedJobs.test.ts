import { describe, expect, test } from 'vitest';
import { begin } from './begin';
import { fill, formIn, mistakeAt } from './forms';

const service = 'content/organisation.md';

describe('a mistake is said at its field, all that was typed stays, and nothing is written', () => {
  const away = (from: string, until: string, reason = 'holiday') => ({
    'away.1.from': from,
    'away.1.until': until,
    'away.1.reason': reason,
  });
  const page = { title: 'Een proef', description: 'Een zin.', layer: 'plain', body: 'Een tekst.' };
  const cases: [path: string, typed: Record<string, string>, field: string, said: RegExp][] = [
    ['/sluiting', away('2027-05-03', '2027-05-01'), 'away.1.until', /einde komt voor het begin/],
    ['/sluiting', away('2025-12-24', '2026-01-02'), 'away.1.from', /al voorbij. Klopt het jaar/],
    [
      '/mensen/bilal-haddad/afwezig',
      away('2025-12-24', '2026-01-02', ''),
      'away.1.reason',
      /Vul dit nog in/,
    ],
    ['/sluiting', away('2027-01-01', '2026-12-24', ''), 'away.1.until', /Klopt het jaar/],
    ['/sluiting', away('2026-06-20', '2026-06-30'), 'away', /overlappen: van 20\/06\/2026 tot/],
    [
      '/sluiting',
      away('2027-02-30', '2027-03-01'),
      'away.1.from',
      /niet juist. Schrijf bijvoorbeeld/,
    ],
    ['/sluiting', away('2027-05-03', '2027-05-04', ''), 'away.1.reason', /Vul dit nog in/],
    ['/dienst', { phone: '015/00 00 01 of 015/00 00 02' }, 'phone', /Schrijf één nummer/],
    ['/dienst', { phone: '0470 twaalf 00 00' }, 'phone', /geen letters.* 015 .* 0470 /],
    ['/mensen/bilal-haddad', { phone: '0470 00' }, 'phone', /te weinig cijfers/],
    ['/dienst', { email: 'dienst.example.org' }, 'email', /is geen e-mailadres/],
    [
      '/mensen/bilal-haddad',
      { email: 'zoë@example' },
      'email',
      /schrijf zoe, niet zoë\. Het einde ontbreekt/,
    ],
    [
      '/dienst',
      { 'address.postalCode': '28OO' },
      'address.postalCode',
      /Schrijf bijvoorbeeld 2800/,
    ],
    ['/dienst', { 'hours.1.from': '11:00' }, 'hours', /Op \w+dag overlappen twee stukken: van /],
    ['/dienst', { 'hours.0.day': '' }, 'hours.0.day', /Vul dit nog in/],
    ['/dienst', { 'hours.0.from': '9u' }, 'hours.0.from', /Schrijf bijvoorbeeld 09:00/],
    ['/mensen/bilal-haddad', { name: '' }, 'name', /Vul dit nog in/],
    ['/mensen/bilal-haddad', { email: 'chloe.maes@example' }, 'email', /is geen e-mailadres/],
    [
      '/mensen/bilal-haddad',
      { email: 'anna.desmet@example.org' },
      'email',
      /^Het adres anna\.desmet@example\.org staat ook bij Anna De Smet\./,
    ],
    ['/mensen/nieuw', { name: 'Bilal Haddad', email: 'x@example.org' }, 'name', /al een bestand/],
    ['/mensen/nieuw', { name: '', email: 'x@example.org' }, 'name', /Vul dit nog in/],
    [
      '/melding',
      { from: '2027-05-03', until: '2027-05-01', sentence: 'mail' },
      'until',
      /einde komt/,
    ],
    ['/melding', { from: '2027-05-03', until: '2027-05-04' }, 'sentence', /één van de twee/],
    [
      '/melding',
      { from: '2027-05-03', until: '2027-05-04', 'text.en': 'Hi.' },
      'text.nl',
      /Vul dit/,
    ],
    ['/nieuw/pagina', { ...page, title: 'Historiek' }, 'title', /al een pagina met deze titel/],
    ['/nieuw/pagina', { ...page, title: '' }, 'title', /Vul dit nog in/],
    ['/nieuw/pagina', { ...page, body: '' }, 'body', /nog geen tekst/],
    ['/paginas/contact/verwijder', { target: '/' }, 'target', /kan niet zonder deze pagina/],
    ['/paginas/hulp/brieven/verwijder', { target: '' }, 'target', /Kies de pagina/],
    ['/paginas/hulp/brieven/hernoem', { to: 'historiek' }, 'to', /staat al een andere pagina/],
    ['/paginas/hulp/brieven/hernoem', { to: 'hulp/é' }, 'to', /alleen kleine letters/],
  ];
  test.each(cases)('%s %j', async (path, typed, field, said) => {
    const { desk, cor } = await begin();
    const [last] = desk.store.history([], 1);
    const answer = await fill(cor, path, typed);
    expect(answer.status).toBe(422);
    expect(mistakeAt(answer.text, field)).toMatch(said);
    expect(answer.text).toContain(`href="#${field}"`);
    const form = formIn(answer.text, path);
    for (const [name, value] of Object.entries(typed)) expect(form.get(name) ?? '').toBe(value);
    expect(desk.store.history([], 1)[0]).toEqual(last);
  });
});

describe('all that is wrong is said at once', () => {
  const cases: [path: string, typed: Record<string, string>, said: Record<string, RegExp>][] = [
    [
      '/nieuw/groep',
      { title: '', description: '', order: 'eerste', body: 'Lees [meer](/contakt).' },
      { title: /Vul dit/, description: /Vul dit/, order: /getal/, body: /\/contakt bestaat niet/ },
    ],
    [
      '/nieuw/hulp',
      { title: '', description: 'Een zin.', topic: '', body: 'Indien u wilt.' },
      { title: /Vul dit/, topic: /Vul dit/, body: /wordt "als"/ },
    ],
    ['/mensen/nieuw', { name: '', email: 'x' }, { name: /Vul dit/, email: /geen e-mailadres/ }],
    [
      '/sluiting',
      { 'away.1.from': '2027-01-02', 'away.1.until': '2026-12-24', 'away.1.reason': '' },
      { 'away.1.until': /einde komt voor het begin/, 'away.1.reason': /Vul dit/ },
    ],
    [
      '/melding',
      { from: '', until: '2027-05-04' },
      { from: /Vul dit/, sentence: /één van de twee/ },
    ],
  ];
  test.each(cases)('%s %j', async (path, typed, said) => {
    const { cor } = await begin();
    const answer = await fill(cor, path, typed);
    expect(answer.status).toBe(422);
    for (const [field, sentence] of Object.entries(said))
      expect(mistakeAt(answer.text, field), field).toMatch(sentence);
  });
});

test('who may not, gets a clear refusal, and the menu shows what somebody may do', async () => {
  const { desk, as } = await begin();
  const [rik, vera] = [await as('editor'), await as('translator')];
  const [last] = desk.store.history([], 1);
  const coordinators = [
    '/mensen/nieuw',
    '/mensen/bilal-haddad',
    '/mensen/bilal-haddad/vertrekt',
    '/mensen/bilal-haddad/opvolger',
    '/dienst',
    '/dienst/goedgekeurd',
    '/nieuw/hulp',
    '/nieuw/groep',
    '/nieuw/pagina',
    '/paginas/hulp/brieven/verwijder',
    '/paginas/hulp/brieven/hernoem',
    '/onderwerpen/letters',
    '/oude-adressen',
  ];
  const editors = ['/sluiting', '/melding', '/mensen/bilal-haddad/afwezig', '/melding/feest/weg'];
  const texts = ['/paginas/hulp/brieven', '/vertalingen/en/hulp/brieven'];
  for (const path of coordinators) {
    const answer = await rik.post(path, { title: 'x' });
    expect(answer.status, path).toBe(403);
    expect(answer.text).toContain('Dit mag u niet doen');
  }
  for (const path of [...coordinators, ...editors, ...texts])
    expect((await vera.post(path)).status, path).toBe(403);
  expect(desk.store.history([], 1)[0]).toEqual(last);
  const menu = async (one: typeof rik) => (await one.get('/')).text;
  expect(await menu(rik)).toContain('href="/sluiting"');
  expect(await menu(rik)).not.toMatch(/href="\/(dienst|nieuw|oude-adressen|accounts)"/);
  expect(await menu(vera)).not.toMatch(/href="\/(mensen|sluiting|melding|dienst|nieuw)"/);
});

test('two people at one form: both texts, nothing lost', async () => {
  const { cor, as, read } = await begin();
  const late = formIn((await cor.get('/sluiting')).text, '/sluiting');
  const rik = await as('editor');
  const first = {
    'away.2.from': '2029-05-01',
    'away.2.until': '2029-05-02',
    'away.2.reason': 'other',
  };
  const row = late.has('away.2.from') ? 'away.3' : 'away.2';
  const mine = Object.fromEntries(
    Object.entries(first).map(([key, value]) => [key.replace('away.2', row), value]),
  );
  expect((await fill(rik, '/sluiting', mine)).status).toBe(303);
  const theirs = read(service);
  late.set('away.0.until', '2026-06-25');
  const answer = await cor.post('/sluiting', [...late]);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('Een collega was u voor');
  expect(read(service)).toBe(theirs);
  // They changed different things: one button saves both.
  expect(answer.text).toContain('Bewaar beide wijzigingen');
  expect((await cor.post('/sluiting', [...late, ['both', '1']])).status).toBe(303);
  expect(read(service)).toBe(theirs?.replace('until: 2026-06-24', 'until: 2026-06-25'));
});
