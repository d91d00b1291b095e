import { describe, expect, test } from 'vitest';
import { begin } from './begin';
import { fill, formIn, mistakeAt } from './forms';

const person = 'content/staff/bilal-haddad.md';
const service = 'content/organisation.md';

describe('people', () => {
  test('a colleague with accents and an apostrophe takes over; the old address leads on', async () => {
    const { cor, read, desk } = await begin();
    const before = desk.store.history([], 1)[0]?.commit;
    const answer = await fill(cor, '/mensen/chloe-maes/opvolger', {
      name: 'Zoë D’Hondt-Ünal',
      email: 'zoe@example.org',
      phone: '0470 00 00 03',
      days: ['tuesday', 'friday'],
    });
    expect(answer.status).toBe(303);
    expect(read('content/staff/chloe-maes.md')).toBeUndefined();
    const made = read('content/staff/zoe-d-hondt-unal.md');
    expect(made).toContain('name: Zoë D’Hondt-Ünal\nfunction: voluntary-return-worker\n');
    expect(made).toContain('topics:\n  - bike-lessons\n');
    expect(made).toContain('phone: "+32 470 00 00 03"\n');
    expect(made).toContain('days:\n  - tuesday\n  - friday\n');
    expect(read('content/moved.md')).toContain('contact/chloe-maes: contact/zoe-d-hondt-unal');
    expect(read(person)).toContain('replacedBy: zoe-d-hondt-unal');
    const [entry] = desk.store.history([], 1);
    expect(entry?.message).toContain('Zoë D’Hondt-Ünal in de plaats van Chloé Maes');
    const said = (await cor.get(answer.headers.get('Location') ?? '')).text;
    expect(said).toContain('Bewaard.');
    const undone = desk.store.undo(entry?.commit ?? '');
    expect('changes' in undone && undone.changes.length).toBeGreaterThan(2);
    expect(entry?.commit).not.toBe(before);
  });

  test('a colleague leaves: others take over, and the coordinator needs a successor', async () => {
    const { cor, read } = await begin();
    const refused = await cor.post('/mensen/anna-de-smet/vertrekt');
    expect(refused.status).toBe(422);
    expect(mistakeAt(refused.text, 'coordinator')).toBe(
      'Kies eerst wie de nieuwe algemeen coördinator is.',
    );
    const nobody = { coordinator: 'constructor', successor: '../x' };
    expect((await cor.post('/mensen/anna-de-smet/vertrekt', nobody)).status).toBe(422);
    const chosen = { coordinator: 'bilal-haddad', successor: 'bilal-haddad' };
    expect((await cor.post('/mensen/anna-de-smet/vertrekt', chosen)).status).toBe(303);
    expect(read('content/staff/anna-de-smet.md')).toBeUndefined();
    expect(read(person)).toContain('function: general-coordinator');
    expect(read(person)).toContain('  - general-operation');
  });

  test('one button saves what was changed and confirms it, today, by a role', async () => {
    const { cor, as, read, desk } = await begin();
    const before = read(person) ?? '';
    const rik = await as('editor');
    const own = '/mensen/anna-de-smet';
    // Who left above is not there; another one's file is not theirs.
    expect((await rik.get(own)).status).toBe(404);
    expect((await rik.get('/mensen/bilal-haddad')).status).toBe(403);
    const path = '/mensen/bilal-haddad';
    for (const [button, form] of [
      ['Bewaren', path],
      ['Collega toevoegen', '/mensen/nieuw'],
      ['Vervangen', `${path}/opvolger`],
    ] as const) {
      const shown = (await cor.get(form)).text;
      expect(shown).toContain(`>${button}</button>`);
      expect(shown).toContain(`>${button}, en ik bevestig deze gegevens vandaag</button>`);
    }
    const changed = { phone: '+32 470 00 00 04', verified: 'today' };
    expect((await fill(cor, path, changed)).status).toBe(303);
    const confirmed = before
      .replace('date: 2026-05-01', 'date: 2026-06-15')
      .replace('+32 15 00 00 01', '+32 470 00 00 04');
    expect(read(person)).toBe(confirmed);
    expect(desk.store.history([], 1)[0]?.message).toContain('Gegevens van Bilal Haddad bevestigd');
    expect((await fill(cor, path, { phone: '+32 15 00 00 01' })).status).toBe(303);
    expect(desk.store.history([], 1)[0]?.message).not.toContain('bevestigd');
  });

  test('an absence is added, with who answers; one more row is asked without saving', async () => {
    const { as, read } = await begin();
    const rik = await as('editor');
    const path = '/mensen/bilal-haddad/afwezig';
    const before = read(person) ?? '';
    const shown = (await rik.get(path)).text;
    expect(shown).toContain('name="away.2.from"');
    const more = await fill(rik, path, { 'away.2.from': '2027-02-01', more: 'away' });
    expect(more.status).toBe(200);
    expect(formIn(more.text, path).get('away.2.from')).toBe('2027-02-01');
    expect(more.text).toContain('name="away.3.from"');
    expect(read(person)).toBe(before);
    const period = { from: '2027-02-01', until: '2027-02-05', reason: 'holiday' };
    const fields = Object.fromEntries(
      Object.entries(period).map(([key, value]) => [`away.2.${key}`, value]),
    );
    expect((await fill(rik, path, fields)).status).toBe(303);
    expect(read(person)).toBe(
      before.replace(
        'verified:',
        '  - from: 2027-02-01\n    until: 2027-02-05\n    reason: holiday\nverified:',
      ),
    );
    expect((await fill(rik, path, { 'away.2.remove': '1' })).status).toBe(303);
    expect(read(person)).toBe(before);
  });

  test('who asks for one more row comes back at it; a row says what it is', async () => {
    const { cor } = await begin();
    const path = '/sluiting';
    const shown = (await cor.get(path)).text;
    expect(shown).toContain('<legend>Sluiting 3</legend>');
    expect(shown).toContain('>Reden (nodig in dit blok)</label>');
    expect(shown).toContain('formAction="/sluiting#away.last"');
    const more = await fill(cor, path, { 'away.2.from': '2027-02-01', more: 'away' });
    expect(more.text).toMatch(/<fieldset id="away\.last"[^>]*><legend>Sluiting 4</);
    const person = (await cor.get('/mensen/bilal-haddad')).text;
    expect(person).toContain('>Taal 1</label>');
    expect(person).toMatch(/<div id="languages\.last".*>Taal 3</);
  });

  test('the list leads to who leaves; removing is a choice apart', async () => {
    const { cor, as } = await begin();
    const way = 'href="/mensen/bilal-haddad/vertrekt"';
    expect((await cor.get('/mensen')).text).toContain(way);
    expect((await (await as('editor')).get('/mensen')).text).not.toContain(way);
    const shown = (await cor.get('/mensen/bilal-haddad/vertrekt')).text;
    expect(shown).toMatch(/opvolger".*>of<.*<h2>Er komt niemand nieuw<\/h2>/);
    expect(shown).toMatch(/class="button quiet">Ja, haal Bilal Haddad van de site/);
  });
});

describe('the service', () => {
  test('a closure over the turn of the year', async () => {
    const { as, read } = await begin();
    const before = read(service) ?? '';
    const fields = {
      'away.2.from': '2027-12-24',
      'away.2.until': '2028-01-02',
      'away.2.reason': 'holiday',
    };
    expect((await fill(await as('editor'), '/sluiting', fields)).status).toBe(303);
    expect(read(service)).toBe(
      before.replace(
        '\ncontroller:',
        '\n  - from: 2027-12-24\n    until: 2028-01-02\n    reason: holiday\ncontroller:',
      ),
    );
  });

  test('what schools are told of a session: one line; who is responsible is said whole or not at all', async () => {
    const { as, cor, read } = await begin();
    const before = read(service) ?? '';
    const half = await fill(cor, '/sessies', { 'controller.name': '' });
    expect(half.status).toBe(422);
    expect(mistakeAt(half.text, 'controller.name')).not.toBe('');
    expect(read(service)).toBe(before);
    const answer = await fill(cor, '/sessies', { 'sessions.groupSize.nl': 'hoogstens 20' });
    expect(answer.status).toBe(303);
    expect(read(service)).toBe(before.replace('nl: hoogstens 25 deelnemers', 'nl: hoogstens 20'));
    expect((await (await as('editor')).get('/sessies')).status).toBe(403);
  });

  test('address, telephone, hours, mail: one line for each', async () => {
    const { cor, read } = await begin();
    const before = read(service) ?? '';
    const answer = await fill(cor, '/dienst', {
      'address.street': 'Nieuwe Straat 2 bus 3',
      phone: '015/00 00 09',
      'hours.1.from': '13:30',
      email: 'hallo@example.org',
    });
    expect(answer.status).toBe(303);
    expect(read(service)).toBe(
      before
        .replace('Brugstraat 1', 'Nieuwe Straat 2 bus 3')
        .replace('+32 15 00 00 00', '+32 15 00 00 09')
        .replace('"13:00"', '"13:30"')
        .replace('dienst@', 'hallo@'),
    );
  });

  test('the text is approved by one button', async () => {
    const { cor, read } = await begin();
    expect((await cor.post('/dienst/goedgekeurd')).status).toBe(303);
    expect(read(service)).toMatch(/approved:\n {2}date: .*\n {2}by: coördinator\n/);
    expect((await cor.get('/dienst/goedgekeurd')).text).toContain('is goedgekeurd op');
    // A button of its own beside an open form would lose what is typed there.
    expect((await cor.get('/dienst')).text.split('<main')[1]?.split('<form')).toHaveLength(2);
  });

  test('an urgent notice for a week, and away with it', async () => {
    const { as, read } = await begin();
    const rik = await as('editor');
    const own = { from: '2027-03-01', until: '2027-03-07', 'text.nl': 'Wij verhuizen deze week.' };
    expect((await fill(rik, '/melding', own)).status).toBe(303);
    const path = 'content/notices/bericht-2027-03-01.md';
    expect(read(path)).toBe(
      '---\nfrom: 2027-03-01\nuntil: 2027-03-07\ntext:\n  nl: Wij verhuizen deze week.\n---\n',
    );
    expect((await rik.get('/melding')).text).toContain('Wij verhuizen deze week.');
    expect((await rik.post('/melding/bericht-2027-03-01/weg')).status).toBe(303);
    expect(read(path)).toBeUndefined();
    expect((await rik.post('/melding/bericht-2027-03-01/weg')).status).toBe(404);
  });
});

describe('new, away and elsewhere', () => {
  test('a new page is looked at before it is made: the text first, tidied, with links to choose', async () => {
    const { cor, desk } = await begin();
    const [last] = desk.store.history([], 1);
    for (const path of ['/nieuw/hulp', '/nieuw/groep', '/nieuw/pagina']) {
      const shown = (await cor.get(path)).text;
      expect(shown.indexOf('id="body"')).toBeLessThan(shown.indexOf('id="icon"'));
      expect(shown).toContain('Naar welke pagina kan een link leiden?');
      const { status, text } = await fill(cor, path, {
        title: 'Samen koken',
        description: 'Wij koken samen.',
        layer: 'plain',
        body: 'Breng mee:\n\n•\teen pan\n•\teen mes',
        do: 'bekijk',
      });
      expect(status).toBe(200);
      expect(text).toContain('Nagekeken: dit kan zo bewaard worden');
      expect(text.match(/<li>een pan<\/li>/g)).toHaveLength(2);
      expect(formIn(text, path).get('body')).toBe('Breng mee:\n\n- een pan\n- een mes');
    }
    expect(desk.store.history([], 1)[0]).toEqual(last);
  });

  test('a new kind of help: its page, its topic, who answers; the desk makes the address', async () => {
    const { cor, read } = await begin();
    const answer = await fill(cor, '/nieuw/hulp', {
      title: 'Hulp bij het zoeken naar een huis',
      description: 'Zoekt u een huis? Wij zoeken mee.',
      people: 'bilal-haddad',
      topic: 'Een huis zoeken',
      body: '## Wat doen wij?\r\n\r\n•\tWij bellen mee.\r\n•\tWij gaan mee kijken.\r\n',
    });
    expect(answer.status).toBe(303);
    const page = read('content/nl/hulp/hulp-bij-het-zoeken-naar-een-huis.md');
    expect(page).toContain('- Wij bellen mee.\n- Wij gaan mee kijken.\n');
    expect(page).toContain('topics:\n  - een-huis-zoeken\n');
    expect(read('content/topics/een-huis-zoeken.md')).toContain('nl: Een huis zoeken');
    expect(read(person)).toContain('  - een-huis-zoeken\n');
    const said = (await cor.get(answer.headers.get('Location') ?? '')).text;
    expect(said).toContain('/nl/hulp/hulp-bij-het-zoeken-naar-een-huis');
  });

  test('a new group, and a page under another one', async () => {
    const { cor, read } = await begin();
    const group = {
      title: 'Zelfstandigen',
      description: 'Hebt u een eigen zaak?',
      body: 'Kom langs.',
    };
    expect((await fill(cor, '/nieuw/groep', group)).status).toBe(303);
    expect(read('content/nl/doelgroepen/zelfstandigen.md')).toContain('\nKom langs.\n');
    const other = { title: 'Onze tuin', description: 'Achter het huis.', layer: 'plain' };
    const placed = { ...other, folder: 'team', body: 'Er staat een bank.' };
    expect((await fill(cor, '/nieuw/pagina', placed)).status).toBe(303);
    expect(read('content/nl/team/onze-tuin.md')).toContain('Er staat een bank.');
  });

  test('a page goes to another address in every language, and away; links follow', async () => {
    const { cor, read } = await begin();
    const rename = '/paginas/hulp/fietsles/hernoem';
    const told = (await cor.get(rename)).text;
    expect(told).toContain('Arabisch, Engels, Nederlands');
    expect(told).toContain('“Gezinnen”');
    expect((await fill(cor, rename, { to: '/nl/hulp/Leren-fietsen/' })).status).toBe(303);
    for (const locale of ['nl', 'en', 'ar']) {
      expect(read(`content/${locale}/hulp/fietsles.md`)).toBeUndefined();
      expect(read(`content/${locale}/hulp/leren-fietsen.md`)).toBeDefined();
    }
    expect(read('content/moved.md')).toContain('hulp/fietsles: hulp/leren-fietsen');
    expect(read('content/nl/doelgroepen/gezinnen.md')).toContain('/hulp/leren-fietsen');

    const remove = '/paginas/hulp/leren-fietsen/verwijder';
    expect((await fill(cor, remove, { target: 'hulp' })).status).toBe(303);
    expect(read('content/nl/hulp/leren-fietsen.md')).toBeUndefined();
    expect(read('content/moved.md')).toContain('hulp/fietsles: hulp\n');
    expect(read('content/nl/doelgroepen/gezinnen.md')).not.toContain('fietsen)');
  });

  test('the names of a topic, and a former address', async () => {
    const { cor, read } = await begin();
    const path = 'content/topics/letters.md';
    const before = read(path) ?? '';
    const words = { 'words.en': 'Help with your letters' };
    expect((await fill(cor, '/onderwerpen/letters', words)).status).toBe(303);
    expect(read(path)).toBe(before.replace('Help with letters', 'Help with your letters'));
    const more = await fill(cor, '/oude-adressen', { more: 'addresses' });
    const rows = formIn(more.text, '/oude-adressen');
    const row = [...more.text.matchAll(/name="addresses\.(\d+)\.from"/g)].at(-1)?.[1];
    rows.set(`addresses.${row}.from`, 'fiets');
    rows.set(`addresses.${row}.to`, 'hulp');
    expect((await cor.post('/oude-adressen', [...rows])).status).toBe(303);
    expect(read('content/moved.md')).toContain('  fiets: hulp\n');
  });
});
