import { describe, expect, test, vi } from 'vitest';
import { testDesk } from './client';
import { fill, mistakeAt, typedIn } from './forms';

const dutch = 'content/nl/hulp.md';
const arabic = 'content/ar/hulp.md';

describe('a Dutch text', () => {
  test('a sentence is changed: one line of the file, author and time, older languages, and back', async () => {
    const { desk, as } = await testDesk();
    const told = vi.spyOn(desk.publisher, 'saved');
    const one = await as('coordinator');
    const before = desk.store.read(dutch)?.text ?? '';
    expect((await one.get('/paginas')).text).toContain('Waarmee helpen wij?');
    const answer = await fill(one, '/paginas/hulp', {
      body: (was) => was.replace('Kies een soort hulp.', 'Kies hier een soort hulp.'),
      do: 'bewaar',
    });
    expect(answer.status).toBe(303);
    expect(told).toHaveBeenCalledOnce();
    expect(desk.store.read(dutch)?.text).toBe(
      before.replace('Kies een soort hulp.', 'Kies hier een soort hulp.'),
    );
    const [entry] = desk.store.history(dutch, 1);
    expect(entry?.author).toEqual({ name: 'Cor Baas', id: 'coordinator', role: 'coördinator' });

    const said = (await one.get(answer.headers.get('Location') ?? '')).text;
    expect(said).toContain('Bewaard. ');
    expect(said).toContain('Deze vertalingen zijn nu ouder dan het Nederlands');
    expect(said).toMatch(/name="languages" value="ar"/);
    expect(said).toContain(`/geschiedenis/${entry?.commit}`);

    const shown = (await one.get(`/geschiedenis/${entry?.commit}`)).text;
    expect(shown).toMatch(/<ins>.*hier <\/ins>/);
    const back = await one.post(`/geschiedenis/${entry?.commit}`);
    expect(back.status).toBe(303);
    expect(desk.store.read(dutch)?.text).toBe(before);
  });

  test('saved unchanged it says so, and nothing is written', async () => {
    const { desk, as } = await testDesk();
    const told = vi.spyOn(desk.publisher, 'saved');
    const [last] = desk.store.history([], 1);
    for (const page of ['hulp', 'index', 'hulp/brieven', 'historiek']) {
      const answer = await fill(await as('coordinator'), `/paginas/${page}`, { do: 'bewaar' });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Er is niets veranderd');
    }
    expect(desk.store.history([], 1)[0]).toEqual(last);
    expect(told).not.toHaveBeenCalled();
  });

  test('an editor changes words only: the place of a page is not in the form, and stays', async () => {
    const { desk, as } = await testDesk();
    const one = await as('editor');
    expect((await one.get('/paginas/hulp')).text).not.toContain('name="layer"');
    const before = desk.store.read(dutch)?.text ?? '';
    const answer = await fill(one, '/paginas/hulp', {
      title: 'Waarmee helpen wij u?',
      layer: 'second',
      icon: 'phone',
      do: 'bewaar',
    });
    expect(answer.status).toBe(303);
    expect(desk.store.read(dutch)?.text).toBe(
      before.replace('Waarmee helpen wij?', 'Waarmee helpen wij u?'),
    );
    const [entry] = desk.store.history(dutch, 1);
    await one.post(`/geschiedenis/${entry?.commit}`);
    expect(desk.store.read(dutch)?.text).toBe(before);
  });

  test('the preview shows the text as the site does, narrow and wide, and writes nothing', async () => {
    const { desk, as } = await testDesk();
    const before = desk.store.read(dutch)?.text;
    const { status, text } = await fill(await as('editor'), '/paginas/hulp', {
      body: '## Wat kost het?\n\nNiets. [Mail ons](/contact).\n\n<script>alert(1)</script>',
      do: 'bekijk',
    });
    expect(status).toBe(200);
    expect(text.match(/<h2>Wat kost het\?<\/h2>/g)).toHaveLength(2);
    expect(text).toMatch(/<button[^>]*form="tekst"[^>]*value="bewaar"[^>]*>Bewaar</);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('href="/contact"');
    expect(desk.store.read(dutch)?.text).toBe(before);
  });

  test('a note for translators is explained where a text has one', async () => {
    const { as } = await testDesk();
    const one = await as('editor');
    const explained = 'een woordje uitleg voor de vertalers';
    expect((await one.get('/paginas/hulp')).text).not.toContain(explained);
    const body = '<!-- vertaler: een groet. -->\n\nWelkom.';
    const { text } = await fill(one, '/paginas/hulp', { body, do: 'bekijk' });
    expect(text).toContain(explained);
  });

  test('what comes from a word processor is tidied, and it says what', async () => {
    const { desk, as } = await testDesk();
    const before = desk.store.read(dutch);
    const one = await as('editor');
    const pasted = 'Wij helpen met:\n\n•\tbrieven\n•\tfietsen\n\nMail\u00A0ons.';
    const looked = await fill(one, '/paginas/hulp', { body: pasted, do: 'bekijk' });
    expect(looked.text).toContain('Dit hebben wij netjes gemaakt');
    expect(looked.text).toContain('Opsommingstekens zijn een lijst geworden');
    const answer = await fill(one, '/paginas/hulp', { body: pasted, do: 'bewaar' });
    expect(answer.status).toBe(303);
    const said = (await one.get(answer.headers.get('Location') ?? '')).text;
    expect(said).toContain('Opsommingstekens zijn een lijst geworden');
    expect(desk.store.read(dutch)?.text).toContain('- brieven\n- fietsen\n\nMail ons.\n');
    const [entry] = desk.store.history(dutch, 1);
    await one.post(`/geschiedenis/${entry?.commit}`);
    expect(desk.store.read(dutch)).toEqual(before);
  });
});

describe('the list of texts', () => {
  test('finds words in titles, descriptions and texts, with or without accents, and shows the sentence', async () => {
    const { as } = await testDesk();
    const one = await as('editor');
    const found = async (words: string) =>
      (await one.get(`/paginas?zoek=${encodeURIComponent(words)}`)).text;
    expect(await found('BRÏEF laatste')).toMatch(
      /href="\/paginas\/hulp\/brieven"[\s\S]*?“Kom voor de laatste dag die in de brief staat\.”/,
    );
    expect(await found('brïeven')).toContain('href="/paginas/hulp/brieven"');
    expect(await found('brieven xyzzy')).toContain('Op geen enkele pagina staat “brieven xyzzy”');
  });

  test('groups the pages, and speaks of translations only where something is to be done', async () => {
    const { as } = await testDesk();
    const { text } = await (await as('editor')).get('/paginas');
    expect(text).toMatch(/<h2>Algemeen<\/h2>[\s\S]*<h2>Waarmee helpen wij\?<\/h2>/);
    expect(text).not.toContain('Alle vertalingen volgen');
  });
});

describe('two at once', () => {
  test('both texts stand beside each other; saving again is a decision; going back asks', async () => {
    const { desk, as } = await testDesk();
    const before = desk.store.read(dutch);
    const [rik, cor] = [await as('editor'), await as('coordinator')];
    const first = await rik.get('/paginas/hulp');
    expect(first.text).not.toContain('is hier bezig');
    expect((await cor.get('/paginas/hulp')).text).toMatch(
      /Rik Redder is hier bezig sinds \d\d:\d\d/,
    );
    const version = typedIn(first.text, '/paginas/hulp', 'version') ?? '';
    const theirs = await fill(cor, '/paginas/hulp', {
      body: (was) => was.replace('Kies een soort hulp.', 'Kies rustig een soort hulp.'),
      do: 'bewaar',
    });
    expect(theirs.status).toBe(303);
    const mine = (was: string) => was.replace('rustig', 'snel');
    const late = await fill(rik, '/paginas/hulp', { body: mine, version, do: 'bewaar' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Iemand anders heeft dit intussen ook veranderd');
    expect(late.text).toMatch(/<ins>.*rustig <\/ins>/);
    expect(typedIn(late.text, '/paginas/hulp', 'body')).toContain('Kies snel een soort hulp.');
    const now = typedIn(late.text, '/paginas/hulp', 'version') ?? '';
    expect(now).toBe(desk.store.read(dutch)?.version);
    const again = await fill(rik, '/paginas/hulp', { body: mine, version: now, do: 'bewaar' });
    expect(again.status).toBe(303);
    expect(desk.store.read(dutch)?.text).toContain('Kies snel een soort hulp.');

    // The first of the two changes cannot be undone alone.
    const [, older] = desk.store.history(dutch, 2);
    const path = `/geschiedenis/${older?.commit}`;
    const asked = await cor.post(path);
    expect(asked.status).toBe(409);
    expect(asked.text).toContain('Iemand werkte hier later verder');
    const { version: current = '' } = desk.store.read(dutch) ?? {};
    const fields = { [`version.${dutch}`]: version, do: 'toch' };
    expect((await cor.post(path, fields)).status).toBe(409);
    const decided = await cor.post(path, { ...fields, [`version.${dutch}`]: current });
    expect(decided.status).toBe(303);
    expect(desk.store.read(dutch)).toEqual(before);
  });
});

const long = `Wij helpen u ${'en uw gezin en uw vrienden '.repeat(6)}met brieven.`;
const mistakes: [name: string, changes: Record<string, string>, field: string, says: RegExp][] = [
  ['a word that is not used', { body: 'Hulp voor illegalen.' }, 'body', /illegalen/],
  ['a link to a page that is not there', { body: 'Zie [hier](/bestaat-niet).' }, 'body', /bestaat/],
  ['half a link', { body: 'Zie [contact] (/contact).' }, 'body', /link|haakje/i],
  ['no description', { description: ' ' }, 'description', /^Vul dit nog in\.$/],
  ['no title', { title: '' }, 'title', /^Vul dit nog in\.$/],
  ['no text', { body: ' \n' }, 'body', /nog geen tekst/],
  ['a heading that jumps', { body: '#### Kosten\n\nNiets.' }, 'body', /Bij “#### Kosten”/],
  ['a footnote without its text', { body: 'Zo is de wet.[^1]' }, 'body', /voetnoot/i],
  ['an unsafe link', { body: 'Zie [de stad](http://stad.example).' }, 'body', /http/],
  ['a telephone number', { body: 'Bel 015 28 17 03.' }, 'body', /nummer|telefoon/i],
  ['HTML', { body: 'Dit is <b>vet</b>.' }, 'body', /HTML|</],
  ['a sentence that is too long', { body: long }, 'body', /^Moeilijk te lezen: (?!.*Moeilijk)/s],
  ['a private address', { body: 'Mail an@voorbeeld.be.' }, 'body', /\[mail ons\]\(\/contact\)/],
  ['a place that is no number', { order: 'eerste' }, 'order', /^Hier hoort een getal, zoals 3\.$/],
  ['a list of letters', { body: 'Breng mee:\n\na) uw pas\nb) uw brief' }, 'body', /lijst/],
];

describe('mistakes', () => {
  test.each(mistakes)('%s: at its field, with everything typed kept', async (...row) => {
    const [, changes, field, says] = row;
    const { desk, as } = await testDesk();
    const before = desk.store.read(dutch);
    const { status, text } = await fill(await as('coordinator'), '/paginas/hulp', {
      ...changes,
      do: 'bewaar',
    });
    expect(status).toBe(422);
    expect(text).not.toMatch(/content\/|\.md\b/);
    const said = mistakeAt(text, field);
    expect(said).toMatch(says);
    expect(said).not.toMatch(/regel \d|---|veld "|Schrijf bijvoorbeeld|content\//);
    expect(text).toContain(`href="#${field}"`);
    const listed = [...text.matchAll(/<li><a href="#[\s\S]*?<\/li>/g)].map(([line]) => line);
    expect(listed).toEqual([...new Set(listed)]);
    for (const [name, typed] of Object.entries(changes))
      if (typed.trim()) expect(typedIn(text, '/paginas/hulp', name)).toBe(typed);
    expect(desk.store.read(dutch)).toEqual(before);
  });

  test('an unsafe link becomes a safe one at a button', async () => {
    const { as } = await testDesk();
    const one = await as('editor');
    const body = 'Zie [de stad](http://stad.example).';
    const refused = await fill(one, '/paginas/hulp', { body, do: 'bewaar' });
    expect(refused.text).toContain('Laat alle links met https:// beginnen');
    const { text } = await fill(one, '/paginas/hulp', { body, do: 'https' });
    expect(typedIn(text, '/paginas/hulp', 'body')).toBe(body.replace('http:', 'https:'));
    expect(text).not.toContain('Laat alle links');
    // What else is wrong stays said.
    const two = await fill(one, '/paginas/hulp', { body: `${body} Mail an@x.be.`, do: 'https' });
    expect(mistakeAt(two.text, 'body')).toContain('e-mailadres');
    expect(two.text).not.toContain('Nagekeken');
  });
});

describe('translations', () => {
  test('all that is not as in the Dutch text is said at the text, without a name of a file', async () => {
    const { as } = await testDesk();
    const { status, text } = await fill(await as('translator'), '/vertalingen/ar/hulp/brieven', {
      body: (was) => was.replace(/^## /m, '').replace(/^- .*\n/m, ''),
      do: 'bewaar',
    });
    expect(status).toBe(422);
    expect(mistakeAt(text, 'body')).toContain(
      'daar staat tussentitel ##, lijst met 3 punten, hier lijst met 2 punten',
    );
    expect(text).toContain('<a href="#body">Tekst</a>');
    expect(text).not.toMatch(/content\/|\.md\b/);
  });

  test('a translator reads beside the Dutch, corrects, and confirms; Dutch is refused', async () => {
    const { desk, as } = await testDesk();
    const one = await as('translator');
    for (const path of ['/paginas', '/paginas/hulp', '/vertalingen/en', '/vertalingen/en/hulp'])
      expect((await one.get(path)).status, path).toBe(403);
    const before = desk.store.read(dutch);
    const forbidden = { body: 'Anders.', title: 'Anders', version: before?.version ?? '' };
    expect((await one.post('/paginas/hulp', forbidden)).status).toBe(403);
    expect((await one.post('/vertalingen/en/hulp', forbidden)).status).toBe(403);
    expect((await one.post('/vertalingen/pagina/hulp', { languages: 'ar' })).status).toBe(403);
    expect(desk.store.read(dutch)).toEqual(before);

    expect((await one.get('/vertalingen')).text).toContain('Arabisch');
    expect((await one.get('/vertalingen/ar')).text).toContain('Waarmee helpen wij?');
    const { text } = await one.get('/vertalingen/ar/hulp');
    expect(text).toMatch(/<textarea id="body"[^>]*lang="ar"[^>]*dir="rtl"/);
    expect(text).toContain('Vindt u uw vraag niet?');
    expect(text).not.toContain('40bcd01e');
    const old = desk.store.read(arabic)?.text ?? '';
    const answer = await fill(one, '/vertalingen/ar/hulp', {
      body: (was) => was.replace('لمن يمكنكم أن تكتبوا', 'إلى من يمكنكم أن تكتبوا'),
      do: 'bewaar',
    });
    expect(answer.status).toBe(303);
    const now = desk.store.read(arabic)?.text ?? '';
    expect(now).toBe(old.replace('لمن يمكنكم أن تكتبوا', 'إلى من يمكنكم أن تكتبوا'));
    const read = await fill(one, '/vertalingen/ar/hulp', { do: 'gelezen' });
    expect(read.status).toBe(303);
    expect(desk.store.read(arabic)?.text).toMatch(/reviewed:\n +of: .*\n +by: "?vertaler/);
    expect((await one.get('/vertalingen/ar')).text).toContain('iemand heeft alles gelezen');
  });

  test('after a Dutch change: what changed is shown, and a coordinator says the meaning is the same', async () => {
    const { as } = await testDesk();
    const [cor, vera, rik] = [await as('coordinator'), await as('translator'), await as('editor')];
    const path = '/vertalingen/ar/hulp/brieven';
    await fill(cor, '/paginas/hulp/brieven', {
      body: (was) => was.replace('Wij leggen uit wat er staat.', 'Wij leggen u uit wat er staat.'),
      do: 'bewaar',
    });
    const shown = (await vera.get(path)).text;
    expect(shown).toContain('Ouder dan het Nederlands');
    expect(shown).toMatch(/<ins>.*u <\/ins>/);
    expect(shown).toContain('Veranderd in het Nederlands');
    expect((await rik.post('/vertalingen/pagina/hulp/brieven', { languages: 'ar' })).status).toBe(
      403,
    );
    expect((await cor.post('/vertalingen/pagina/hulp/brieven', {})).status).toBe(422);
    const same = await cor.post('/vertalingen/pagina/hulp/brieven', { languages: 'ar' });
    expect(same.status).toBe(303);
    expect((await vera.get(path)).text).not.toContain('Ouder dan het Nederlands');
    // Dutch gets one point more: the translation cannot say the same.
    await fill(cor, '/paginas/hulp/brieven', {
      body: (was) => was.replace('- Wij schrijven', '- Wij luisteren.\n- Wij schrijven'),
      do: 'bewaar',
    });
    const refused = await cor.post('/vertalingen/pagina/hulp/brieven', { languages: 'ar' });
    expect(refused.status).toBe(400);
    expect(refused.text).not.toContain('content/ar');
    const read = await fill(vera, path, { do: 'gelezen' });
    expect(read.status).toBe(422);
    expect(mistakeAt(read.text, 'body')).toContain('volgt het Nederlands nog niet');
    const mended = await fill(vera, path, {
      body: (was) => was.replace('- نكتب', '- نستمع إليكم.\n- نكتب'),
      do: 'gelezen',
    });
    expect(mended.status).toBe(303);
    expect((await vera.get(path)).text).toContain('iemand heeft alles gelezen');
  });
});

describe('refused', () => {
  test('pages and changes that are not there, hostile names, and undoing another’s work', async () => {
    const { desk, as } = await testDesk();
    const [rik, cor, vera] = [await as('editor'), await as('coordinator'), await as('translator')];
    for (const path of [
      '/paginas/bestaat-niet',
      '/paginas/..%2f..%2fpackage',
      '/paginas/%00',
      '/geschiedenis/HEAD',
      `/geschiedenis/${'a'.repeat(40)}`,
      '/geschiedenis/--all',
      '/bewaard/zzz',
      `/bewaard/${'a'.repeat(40)}`,
      '/vertalingen/xx',
      '/vertalingen/pagina/bestaat-niet',
      '/geschiedenis/pagina/..%2fetc',
      '/zoekwoorden/bestaat-niet',
    ])
      for (const ask of [() => cor.get(path), () => cor.post(path, { do: 'bewaar', body: 'x' })])
        expect((await ask()).status, path).toSatisfy((one: number) => one >= 400 && one < 500);
    const changed = await fill(cor, '/paginas/team', {
      body: (was) => `${was}\n\nWelkom.`,
      do: 'bewaar',
    });
    expect(changed.status).toBe(303);
    const [entry] = desk.store.history('content/nl/team.md', 1);
    for (const one of [rik, vera])
      expect((await one.post(`/geschiedenis/${entry?.commit}`)).status).toBe(403);
    expect(desk.store.history('content/nl/team.md', 1)[0]).toEqual(entry);
  });

  test('search words are a coordinator’s', async () => {
    const { desk, as } = await testDesk();
    const file = 'content/search.json';
    const version = desk.store.read(file)?.version ?? '';
    const fields = { words: 'loket\nhulpvraag\n', version };
    expect((await (await as('editor')).post('/zoekwoorden/hulp', fields)).status).toBe(403);
    const cor = await as('coordinator');
    expect((await cor.post('/zoekwoorden/hulp', fields)).status).toBe(303);
    expect(desk.store.read(file)?.text).toContain('"hulpvraag"');
    expect((await cor.get('/zoekwoorden/hulp')).text).toContain('loket\nhulpvraag');
    // A button of its own beside an open text would lose what is typed there.
    const { text } = await cor.get('/paginas/hulp');
    expect(text).toContain('href="/zoekwoorden/hulp"');
    expect(text.split('<main')[1]?.split('<form').length).toBe(2);
  });
});
