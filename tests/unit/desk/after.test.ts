import { expect, test, vi } from 'vitest';
import { begin } from './begin';
import { fill } from './forms';

type Desk = Awaited<ReturnType<typeof begin>>;

/** The screen to which an answer leads. */
async function next(cor: Desk['cor'], answer: { status: number; headers: Headers }) {
  expect(answer.status).toBe(303);
  const path = answer.headers.get('Location') ?? '';
  return { path, text: (await cor.get(path)).text };
}

test('a saved text: what it was, and the way back; nothing to look at, nothing of a site in a trial', async () => {
  const { cor } = await begin();
  const body = (was: string) => was.replace('Kies een soort', 'Kies zelf een soort');
  const { text } = await next(cor, await fill(cor, '/paginas/hulp', { body, do: 'bewaar' }));
  expect(text).toContain('Tekst van “Waarmee helpen wij?” aangepast');
  expect(text).toContain('href="/paginas/hulp"');
  expect(text).not.toContain('Kijk dit nog na');
  expect(text).not.toContain('Zien hoever het publiceren staat');
  expect(text).toContain('U hoeft niets te doen');
  expect((await cor.get('/')).text).not.toContain('komt het na een minuut op de site');
  expect((await cor.get('/publiceren')).text).toContain('Nu publiceren');
  const same = '/vertalingen/pagina/hulp';
  const none = await cor.post(same);
  expect(none.status).toBe(422);
  expect(none.text).toContain('Duid minstens één taal aan.');
  expect(none.text).toContain('name="all"');
  await next(cor, await cor.post(same, { all: '1' }));
  expect((await cor.get(same)).text).not.toContain('Ouder dan het Nederlands');
});

test('a page that went: its topic is to be looked at, its change is in Dutch first, and it comes back', async () => {
  const { cor, read } = await begin();
  const gone = await next(
    cor,
    await cor.post('/paginas/hulp/fietsles/verwijder', { target: 'hulp' }),
  );
  expect(gone.text).toContain('De pagina “Fietsles” is weggehaald');
  expect(gone.text).toContain('Kijk dit nog na');
  expect(gone.text).toMatch(/<a href="\/onderwerpen\/bike-lessons">Het onderwerp/);
  expect(gone.text).toContain('Breng de pagina terug');
  const change = gone.path.replace('bewaard', 'geschiedenis');
  const { text } = await cor.get(change);
  const place = (words: string) => {
    expect(text).toContain(words);
    return text.indexOf(words);
  };
  expect(place('Fietsles')).toBeLessThan(place('Wat mee veranderde'));
  expect(place('Wat mee veranderde')).toBeLessThan(place('Terug naar ervoor</button>'));
  expect(text.slice(0, place('Wat mee veranderde'))).not.toContain('lang="ar"');
  place('Vroegere adressen');
  expect(text).not.toMatch(/content\/|<(ins|del)><span[^>]*>[^<]*<\/span><\/\1>/);
  const back = await next(cor, await cor.post(change));
  expect(back.text).toContain('Ongedaan gemaakt: De pagina “Fietsles” is weggehaald');
  expect(back.text).toContain('href="/paginas/hulp/fietsles"');
  expect(read('content/ar/hulp/fietsles.md')).toBeDefined();
});

test('a new page and a renamed one: the address and the form; the history goes on', async () => {
  const { cor } = await begin();
  const made = await next(
    cor,
    await fill(cor, '/nieuw/groep', {
      title: 'Studenten',
      description: 'Voor studenten.',
      body: 'Wij helpen u.',
    }),
  );
  expect(made.text).toContain('/nl/doelgroepen/studenten');
  expect(made.text).toContain('href="/paginas/doelgroepen/studenten"');
  expect(made.text).not.toContain('Kijk dit nog na');
  for (const [from, to] of [
    ['studenten', 'leerlingen'],
    ['leerlingen', 'scholieren'],
  ]) {
    const path = `/paginas/doelgroepen/${from}/hernoem`;
    const { text } = await next(cor, await fill(cor, path, { to: `doelgroepen/${to}` }));
    expect(text).toContain(`Het nieuwe adres op de site is /nl/doelgroepen/${to}.`);
    expect(text).toContain(`href="/paginas/doelgroepen/${to}"`);
  }
  const { text } = await cor.get('/geschiedenis/pagina/doelgroepen/scholieren');
  expect(text).toContain('Geschiedenis van “Studenten”');
  expect(text).toContain('Nieuwe pagina: Studenten');
  expect(text).toContain('staat nu op doelgroepen/leerlingen');
});

test('a translation that was read says so, and shows the words that changed with it', async () => {
  const { cor, desk } = await begin();
  const body = (was: string) => was.replace('لمن', 'إلى من');
  const read = await fill(cor, '/vertalingen/ar/hulp', { body, do: 'gelezen' });
  const { text } = await next(cor, read);
  const words = desk.store
    .history('content/ar/hulp.md')
    .find(({ message }) => message.includes('aangepast'));
  expect(text).toContain('helemaal nagelezen');
  expect(text).toContain(`href="/geschiedenis/${words?.commit}"`);
  expect(text).toContain('href="/vertalingen/ar/hulp"');
  const list = (await cor.get('/vertalingen/ar')).text;
  expect(list.split('iemand heeft alles gelezen')).toHaveLength(2);
});

test('a notice and a closure are repeated with their days', async () => {
  const { cor } = await begin();
  const days = { from: '2026-01-01', until: '2099-12-31' };
  const words = { ...days, 'text.nl': 'De trap is stuk.' };
  expect((await cor.get('/melding')).text).not.toContain('(mag leeg blijven)');
  const { text } = await next(cor, await fill(cor, '/melding', words));
  expect(text).toContain('Dringend bericht: “De trap is stuk.”');
  expect(text).toMatch(/Van .*1 januari 2026.* tot en met .*31 december 2099/);
  expect(text).toMatch(/In deze talen staat het in het Nederlands: .*Arabisch/);
  const list = (await cor.get('/melding')).text;
  expect(list).toContain('In het echt zou dit nu op de site staan.');
  expect(list).not.toContain('Dit staat nu op de site.');
  const wrong = await fill(cor, '/melding', { ...words, from: '2026-13-45' });
  expect(wrong.status).toBe(422);
  const closed = await fill(cor, '/sluiting', {
    'away.7.from': '2030-12-24',
    'away.7.until': '2030-12-31',
    'away.7.reason': 'holiday',
  });
  const after = await next(cor, closed);
  expect(after.text).toMatch(/De dienst is gesloten\. Van .*24 december 2030/);
});

test('a notice is on the site once that is published after it was saved', async () => {
  const { cor, desk } = await begin();
  const words = { from: '2026-01-01', until: '2099-12-31', 'text.nl': 'De lift is stuk.' };
  await next(cor, await fill(cor, '/melding', words));
  const real = { ...desk.publisher.state(), phase: 'idle' as const, liveSince: new Date() };
  const state = vi.spyOn(desk.publisher, 'state').mockReturnValue({ ...real, isBehind: true });
  const waiting = (await cor.get('/melding')).text;
  expect(waiting).toContain('Dit komt op de site zodra ze opnieuw gepubliceerd is.');
  expect(waiting).not.toContain('Dit staat nu op de site.');
  state.mockReturnValue({ ...real, isBehind: false });
  expect((await cor.get('/melding')).text).toContain('Dit staat nu op de site.');
});
