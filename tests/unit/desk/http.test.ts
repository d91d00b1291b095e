import { describe, expect, test, vi } from 'vitest';
import { deskHost, fieldsIn, rightPassword, testDesk } from './client';

const hour = 3_600_000;
const text = 'Een zin met <b>tekens</b> & "aanhalingen"\r\nen een tweede lijn: مرحبا';

/** Nothing was done: nobody's account changed and nothing was published. */
async function untouched(
  site: Awaited<ReturnType<typeof testDesk>>,
  job: () => Promise<unknown>,
): Promise<void> {
  const before = site.accountsText();
  await job();
  expect(site.accountsText()).toBe(before);
  expect(site.published.now).not.toHaveBeenCalled();
  expect(site.published.back).not.toHaveBeenCalled();
}

describe('signing in', () => {
  test('a session begins, shows what its owner may, and ends on the server', async () => {
    const { browser } = await testDesk();
    const one = browser();
    const answer = await one.signIn('editor');
    expect(answer.status).toBe(303);
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^redactie=[\w-]{43}; /);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\//);
    const { text: first } = await one.get('/');
    expect(first).toContain('Rik Redder');
    expect(first).not.toContain('href="/accounts"');
    const stolen = new Map(one.jar);
    expect((await one.post('/afmelden')).status).toBe(303);
    expect(one.jar.size).toBe(0);
    for (const [key, value] of stolen) one.jar.set(key, value);
    expect((await one.get('/')).status).toBe(401);
  });

  test('behind TLS the cookie is for this host, over https, only', async () => {
    const { browser } = await testDesk();
    const one = browser(deskHost);
    const cookie = (await one.signIn('editor')).headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^__Host-redactie=[\w-]{43}; /);
    for (const mark of [/; Secure/, /; HttpOnly/, /; SameSite=Strict/, /; Path=\//])
      expect(cookie).toMatch(mark);
    expect(cookie).not.toMatch(/Domain/i);
    expect((await one.get('/')).status).toBe(200);
  });

  test('a wrong password and an unknown name get the same answer', async () => {
    const site = await testDesk();
    const one = site.browser();
    const wrong = await one.signIn('editor', 'dit is het niet');
    const unknown = await one.send('POST', '/aanmelden', {
      fields: { name: 'Wie Niemand', password: 'dit is het niet', to: '/' },
    });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.text.replace('Rik Redder', 'Wie Niemand')).toBe(unknown.text);
    expect(wrong.headers.get('Set-Cookie')).toBeNull();
  });

  test('after five mistakes one has to wait, also with the right password', async () => {
    const { browser, clock } = await testDesk();
    const one = browser();
    for (let i = 0; i < 5; i += 1) await one.signIn('editor', 'dit is het niet');
    const waiting = await one.signIn('editor');
    expect(waiting.status).toBe(429);
    expect(waiting.headers.get('Retry-After')).toBe('30');
    expect(waiting.text).toContain('Probeer het over een minuut opnieuw');
    clock.now += 31_000;
    expect((await one.signIn('editor')).status).toBe(303);
  });

  test('a hundred tries at once count as a hundred', async () => {
    const { browser } = await testDesk();
    const one = browser();
    const tries = Array.from({ length: 100 }, () => one.signIn('editor', 'dit is het niet'));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422).length).toBe(5);
    expect(statuses.filter((status) => status === 429).length).toBe(95);
  });

  test.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '/aanmelden',
    '/start/x',
    '\u0000',
  ])('nobody is led elsewhere: %s', async (to) => {
    const { browser } = await testDesk();
    const answer = await browser().send('POST', '/aanmelden', {
      fields: { name: 'Rik Redder', password: rightPassword, to },
    });
    expect(answer.headers.get('Location')).toBe('/');
  });

  test('who asked for a page comes there', async () => {
    const { browser } = await testDesk();
    const one = browser();
    const asked = await one.get('/publiceren?a=1');
    expect(asked.status).toBe(401);
    const fields: [string, string][] = [
      ...fieldsIn(asked.text),
      ['name', 'Rik Redder'],
      ['password', rightPassword],
    ];
    const answer = await one.send('POST', '/aanmelden', { fields });
    expect(answer.headers.get('Location')).toBe('/publiceren?a=1');
  });
});

describe('a session that ended while somebody typed', () => {
  const typed: [string, string][] = [
    ['name', 'Nieuwe Collega'],
    ['role', 'translator'],
    ['languages', 'ar'],
    ['languages', 'fa'],
    ['note', text],
  ];

  test('the form to sign in carries all of it, and it is sent again with a fresh token', async () => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    const token = await one.token();
    site.clock.now += 3 * hour;
    const before = site.accountsText();
    const lost = await one.send('POST', '/accounts', { fields: [...typed, ['token', token]] });
    expect(lost.status).toBe(401);
    expect(lost.text).toContain('Wat u typte is niet weg');
    expect(site.accountsText()).toBe(before);
    const carried = fieldsIn(lost.text);
    expect(carried).toContainEqual(['kept.note', text]);
    expect(carried.filter(([name]) => name === 'kept.languages').length).toBe(2);
    expect(carried.some(([name]) => name === 'kept.token')).toBe(false);
    // A mistake in the password loses nothing either.
    const person: [string, string][] = [['name', 'Cor Baas']];
    const wrong = await one.send('POST', '/aanmelden', {
      fields: [...carried, ...person, ['password', 'dit is het niet']],
    });
    expect(wrong.status).toBe(422);
    expect(fieldsIn(wrong.text)).toEqual(carried);
    const again = await one.send('POST', '/aanmelden', {
      fields: [...carried, ...person, ['password', rightPassword]],
    });
    expect(again.status).toBe(200);
    expect(again.text).toContain('/start/');
    expect(JSON.parse(site.accountsText()).accounts).toContainEqual(
      expect.objectContaining({ name: 'Nieuwe Collega', languages: ['ar', 'fa'] }),
    );
    // And one is signed in.
    expect((await one.get('/accounts')).text).toContain('Nieuwe Collega');
  });

  test('what somebody else may not do is not done after they sign in', async () => {
    const site = await testDesk();
    const one = site.browser();
    const lost = await one.send('POST', '/accounts', { fields: typed });
    await untouched(site, async () => {
      const again = await one.send('POST', '/aanmelden', {
        fields: [...fieldsIn(lost.text), ['name', 'Rik Redder'], ['password', rightPassword]],
      });
      expect(again.status).toBe(403);
    });
  });

  test('a password is never carried along', async () => {
    const { browser } = await testDesk();
    const lost = await browser().send('POST', '/wachtwoord', {
      fields: { passwordOld: 'zeer geheim woord', password: 'zeer geheim woord', note: 'x' },
    });
    expect(lost.status).toBe(401);
    expect(lost.text).not.toContain('zeer geheim woord');
    expect(fieldsIn(lost.text)).toContainEqual(['kept.note', 'x']);
  });

  test('a form of almost a megabyte comes through', async () => {
    const { browser } = await testDesk();
    const one = browser();
    const long = 'ب'.repeat(170_000);
    const lost = await one.send('POST', '/publiceren', { fields: { body: long } });
    expect(lost.status).toBe(401);
    const again = await one.send('POST', '/aanmelden', {
      fields: [...fieldsIn(lost.text), ['name', 'Rik Redder'], ['password', rightPassword]],
    });
    expect(again.status).toBe(303);
    expect(again.headers.get('Location')).toBe('/publiceren');
  });
});

describe('forms that are not ours', () => {
  const foreign = {
    'another origin': { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    'another origin, by a browser that says no more': { Origin: 'https://evil.example' },
    'another port of this machine': {
      Origin: 'http://localhost:3000',
      'Sec-Fetch-Site': 'same-site',
    },
    'another scheme': { Origin: 'https://localhost:3001' },
    'no origin that can be told': { Origin: 'null' },
    'a site beside ours': { 'Sec-Fetch-Site': 'same-site' },
  };
  const bare = { Origin: undefined, 'Sec-Fetch-Site': undefined };

  test.each(Object.entries(foreign))('%s', async (_, headers) => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    const token = await one.token();
    const given = Object.fromEntries(
      Object.entries({ ...bare, ...headers }).filter(([, value]) => value !== undefined),
    ) as Record<string, string>;
    await untouched(site, async () => {
      const answer = await one.send('POST', '/publiceren', {
        fields: { token, note: text },
        headers: given,
      });
      // What the browser would say of itself is replaced, not added to.
      expect(answer.status).toBe(403);
      // It can be copied, and not sent again with one click.
      expect(answer.text).toContain('Een zin met &lt;b&gt;tekens');
      expect(fieldsIn(answer.text).some(([name]) => name === 'note')).toBe(false);
    });
  });

  test('a program that says nothing of itself', async () => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    const token = await one.token();
    await untouched(site, async () => {
      const headers = { Origin: '', 'Sec-Fetch-Site': '' };
      const answer = await one.send('POST', '/publiceren', { fields: { token }, headers });
      expect(answer.status).toBe(403);
    });
  });

  test('signing in from another page', async () => {
    const { browser } = await testDesk();
    const one = browser();
    const answer = await one.send('POST', '/aanmelden', {
      fields: { name: 'Rik Redder', password: rightPassword },
      headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
    expect(one.jar.size).toBe(0);
  });

  test.each(['', 'x', 'A'.repeat(43)])('the token "%s"', async (token) => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    const other = await (await site.as('coordinator')).token();
    for (const wrong of [token, other])
      await untouched(site, async () => {
        const answer = await one.send('POST', '/publiceren', {
          fields: { token: wrong, note: text },
        });
        expect(answer.status).toBe(403);
        // One's own form of an earlier session: one click, with the new token.
        expect(fieldsIn(answer.text)).toContainEqual(['note', text]);
        expect(fieldsIn(answer.text)).toContainEqual(['token', await one.token()]);
      });
  });
});

describe('what is refused', () => {
  test.each(['evil.example', 'localhost.evil.example', '', 'redactie.example.evil', '127.0.0.2'])(
    'the host "%s" (DNS rebinding)',
    async (host) => {
      const { browser } = await testDesk();
      const answer = await browser().get('/aanmelden', { headers: { Host: host } });
      expect(answer.status).toBe(421);
      expect(answer.text).not.toContain('type="password"');
    },
  );

  test('a desk without a public name answers to none', async () => {
    const { browser } = await testDesk({ isPublic: false });
    expect((await browser().get('/aanmelden', { headers: { Host: deskHost } })).status).toBe(421);
    expect((await browser('127.0.0.1:3001').get('/aanmelden')).status).toBe(200);
  });

  test('more than a megabyte, with and without its length', async () => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    await untouched(site, async () => {
      for (const size of [1.1, 1.3])
        expect(
          (await one.send('POST', '/publiceren', { body: `a=${'x'.repeat(size * 1024 * 1024)}` }))
            .status,
        ).toBe(413);
    });
  });

  test('very many fields', async () => {
    const { browser } = await testDesk();
    const answer = await browser().send('POST', '/publiceren', { body: 'a=1&'.repeat(2000) });
    expect(answer.status).toBe(413);
  });

  test.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', ''])(
    'a form as "%s"',
    async (type) => {
      const site = await testDesk();
      const one = await site.as('coordinator');
      await untouched(site, async () => {
        const headers = { 'Content-Type': type };
        const answer = await one.send('POST', '/publiceren', { body: '{}', headers });
        expect(answer.status).toBe(415);
      });
    },
  );

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('the method %s', async (method) => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    await untouched(site, async () => {
      const answer = await one.send(method, '/publiceren');
      expect(answer.status).toBe(405);
      expect(answer.headers.get('Allow')).toBe('GET, HEAD, POST');
    });
  });

  test('reading what can only be sent', async () => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    const answer = await one.get('/publiceren/terug');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('POST');
    expect(answer.text).toContain('<main');
  });

  test('an unknown address: a whole page in Dutch', async () => {
    const site = await testDesk();
    const one = await site.as('editor');
    for (const path of ['/bestaat-niet', '/accounts/../x', '/%ff', '/__proto__', '/stijl-0.css']) {
      const answer = await one.get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.text).toContain('<html lang="nl-BE"');
      expect(answer.text).toContain('Deze pagina bestaat niet');
    }
  });

  test('a mistake of ours: a page, with what was typed, and nothing of the inside', async () => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    site.published.now.mockImplementation(() => {
      throw new Error('/srv/secret');
    });
    const answer = await one.post('/publiceren', { note: text });
    quiet.mockRestore();
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('Een zin met &lt;b&gt;');
    expect(answer.text).not.toContain('/srv/secret');
  });

  test.each(['/', '/aanmelden', '/bestaat-niet', '/start/x'])(
    'every answer has the strict headers: %s',
    async (path) => {
      const { browser } = await testDesk();
      for (const method of ['GET', 'POST', 'PUT']) {
        const { headers } = await browser().send(method, path);
        expect(headers.get('Content-Security-Policy')).toBe(
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        );
        expect(headers.get('Cache-Control')).toBe('no-store');
        expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
        expect(headers.get('Referrer-Policy')).toBe('same-origin');
        expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=63072000/);
      }
    },
  );
});

describe('roles', () => {
  const forCoordinators: [string, string][] = [
    ['GET', '/accounts'],
    ['GET', '/accounts/editor'],
    ['POST', '/accounts'],
    ['POST', '/accounts/editor'],
    ['POST', '/accounts/editor/link'],
    ['POST', '/accounts/editor/sluiten'],
    ['POST', '/publiceren/terug'],
  ];

  test.each(forCoordinators)('%s %s is for coordinators', async (method, path) => {
    const site = await testDesk();
    await untouched(site, async () => {
      expect(
        (await site.browser().send(method, path, { fields: method === 'POST' ? {} : undefined }))
          .status,
      ).toBe(401);
      for (const role of ['editor', 'translator']) {
        const one = await site.as(role);
        const answer =
          method === 'POST'
            ? await one.post(path, { name: 'Nieuwe Collega', role: 'coordinator' })
            : await one.get(path);
        expect(answer.status, role).toBe(403);
        expect(answer.text).toContain('Dit mag u niet doen');
      }
    });
  });

  test('all who are signed in may publish; only coordinators go back', async () => {
    const site = await testDesk();
    for (const role of ['editor', 'translator', 'coordinator']) {
      const one = await site.as(role);
      expect((await one.post('/publiceren')).status).toBe(303);
    }
    expect(site.published.now).toHaveBeenCalledTimes(3);
    const one = await site.as('coordinator');
    expect((await one.post('/publiceren/terug', { version: '0001' })).status).toBe(303);
    expect(site.published.back).toHaveBeenCalledWith('0001');
  });
});

describe('accounts', () => {
  test('a coordinator lets a colleague in, who chooses a password with the link', async () => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    // People are chosen by their names.
    expect((await one.get('/accounts')).text).toContain(
      '<option value="anna-de-smet">Anna De Smet</option>',
    );
    const made = await one.post('/accounts', {
      name: 'Nieuwe Collega',
      role: 'editor',
      person: 'anna-de-smet',
    });
    const [, link = ''] = /http:\/\/localhost:3001(\/start\/[\w-]{43})/.exec(made.text) ?? [];
    expect(site.accountsText()).not.toContain(link.slice('/start/'.length));
    const other = site.browser();
    // Programs that look at links do not use them up.
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await other.send(method, link)).status).toBe(200);
    const send = (password: string, passwordAgain = password) =>
      other.send('POST', link, { fields: { password, passwordAgain } });
    expect((await send('kort')).text).toContain('minstens 12 tekens');
    expect((await send(rightPassword, 'iets anders nu')).text).toContain('niet gelijk');
    expect((await send('rode sjaal fluistert')).status).toBe(303);
    expect((await other.get('/')).text).toContain('Nieuwe Collega');
    expect((await send('rode sjaal fluistert')).status).toBe(410);
    expect((await other.send('GET', link)).status).toBe(410);
  });

  test('a closed account is out at once, and so is who gets another password', async () => {
    const site = await testDesk();
    const coordinator = await site.as('coordinator');
    const [editor, translator] = [await site.as('editor'), await site.as('translator')];
    expect((await coordinator.post('/accounts/editor/sluiten')).text).toContain('is gesloten');
    expect((await editor.get('/')).status).toBe(401);
    expect((await editor.signIn('editor')).status).toBe(422);
    const made = await coordinator.post('/accounts/translator/link');
    const [, link = ''] = /(\/start\/[\w-]{43})/.exec(made.text) ?? [];
    const fields = { password: 'rode sjaal fluistert', passwordAgain: 'rode sjaal fluistert' };
    expect((await translator.get('/')).status).toBe(200);
    await site.browser().send('POST', link, { fields });
    expect((await translator.get('/')).status).toBe(401);
  });

  test('another role holds from the next request on', async () => {
    const site = await testDesk();
    const coordinator = await site.as('coordinator');
    const editor = await site.as('editor');
    await coordinator.post('/accounts/editor', { role: 'coordinator' });
    expect((await editor.get('/accounts')).status).toBe(200);
    await editor.post('/accounts/coordinator', { role: 'editor' });
    expect((await coordinator.get('/accounts')).status).toBe(403);
  });

  test('the last coordinator stays', async () => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    await untouched(site, async () => {
      for (const [path, fields] of [
        ['/accounts/coordinator', { role: 'editor' }],
        ['/accounts/coordinator/sluiten', {}],
      ] as const) {
        const answer = await one.post(path, fields);
        expect(answer.status).toBe(422);
        expect(answer.text).toContain('Dit is de laatste coördinator');
      }
    });
  });

  test.each([
    [{ name: 'Rik  redder', role: 'editor' }, 'Er is al een account met deze naam'],
    [{ name: '<b>', role: 'editor' }, 'Vul een voornaam en een naam in'],
    [{ name: 'Nieuwe Collega', role: 'baas' }, 'Kies wat deze collega mag'],
    [{ name: 'Nieuwe Collega', role: 'translator' }, 'Duid minstens één taal aan'],
    [{ name: 'Nieuwe Collega', role: 'translator', languages: 'nl' }, 'Duid minstens één taal aan'],
  ])('a mistake stands at its field: %o', async (fields, sentence) => {
    const site = await testDesk();
    const one = await site.as('coordinator');
    await untouched(site, async () => {
      const answer = await one.post('/accounts', fields as Record<string, string>);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
    });
  });

  test("one's own password: the old one is asked, other sessions end, this one goes on", async () => {
    const site = await testDesk();
    const [here, there] = [await site.as('editor'), await site.as('editor')];
    const fields = { password: 'rode sjaal fluistert', passwordAgain: 'rode sjaal fluistert' };
    const wrong = await here.post('/wachtwoord', { ...fields, passwordOld: 'dit is het niet' });
    expect(wrong.status).toBe(422);
    expect((await here.post('/wachtwoord', { ...fields, passwordOld: rightPassword })).status).toBe(
      200,
    );
    expect((await here.get('/')).status).toBe(200);
    expect((await there.get('/')).status).toBe(401);
    expect((await there.signIn('editor')).status).toBe(422);
    expect((await there.signIn('editor', 'rode sjaal fluistert')).status).toBe(303);
  });
});
