import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, root } from '../../lib/run/setup.mjs';
import { copySite } from '../bench/copy.mjs';
import { serveNext } from '../bench/next.mjs';
import { addPeople } from '../bench/people.mjs';
import { fixtureDay, layFixture } from '../fixture/site';
import { fixtureUrl, ports } from './sites';

// Builds the two copies of the site that the browser tests visit beside the live site, both on
// `fixtureDay`, unless they are there as they should be; with `--serve`, serves them.

/** The invented site, in three languages, with what an editor may add to it. */
function layInvented(): string {
  const folder = copySite('fixture', []);
  layFixture(folder);
  keepLanguages(folder, ['nl', 'en', 'ar']);
  const { write, edit } = editorOf(folder);
  // Where the code names another language the compiler sees a comparison that never holds.
  edit('next.config.ts', '  poweredByHeader', '  typescript: { ignoreBuildErrors: true },\n$&');
  // One text should have been checked again yesterday, another one today.
  edit('content/nl/hulp/fietsles.md', 'layer: plain', 'layer: plain\nreviewBy: 2026-06-14');
  edit('content/nl/doel.md', 'layer: second', 'layer: second\nreviewBy: 2026-06-15');
  // A notice of today, in Dutch only.
  write(
    'content/notices/markt.md',
    `---
from: 2026-06-15
until: 2026-06-15
text:
  nl: Vandaag is het markt voor onze deur. Kom dus met de fiets.
---
`,
  );
  // A new kind of help: a page, its drawing, a topic and somebody who handles it.
  write(
    'content/nl/hulp/tolken.md',
    `---
title: Een tolk vragen
description: Spreekt u nog geen Nederlands? Wij zoeken een tolk.
layer: plain
icon: speech
order: 5
topics:
  - interpreting
---
## Wat doen wij?

Wij zoeken een tolk die uw taal spreekt. Dat is gratis.
`,
  );
  write(
    'content/pictures/speech.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 5h16v11H9l-5 4Z"/></svg>\n',
  );
  write(
    'content/topics/interpreting.md',
    `---
order: 4
address: tolken
page: hulp/tolken
words:
  nl: Een tolk vragen
  en: Asking for an interpreter
---
`,
  );
  write(
    'content/staff/emre-kaya.md',
    `---
name: Emre Kaya
function: full-time-worker
topics:
  - interpreting
days:
  - wednesday
email: emre.kaya@example.org
---
`,
  );
  // The Dutch words beside a person's code are corrected; no translation is confirmed yet.
  edit('messages/nl.json', 'Scan dit met een telefoon.', 'Scan dit met uw telefoon.');
  return folder;
}

/** The same with 60 people more and, by the steps that the README names, a language more. */
function layLarge(invented: string): string {
  const folder = join(root, 'test-copies/large');
  rmSync(folder, { recursive: true, force: true });
  cpSync(invented, folder, { recursive: true });
  addPeople(folder, 60);
  const { write, edit } = editorOf(folder);
  edit(
    'lib/i18n/languages.ts',
    '} as const satisfies',
    `  'fa-af': {
    lang: 'fa-AF',
    dir: 'rtl',
    script: 'Arab',
    name: 'دری',
    nameNl: 'Dari',
    aliases: ['prs'],
    iso3: ['pes', 'prs'],
    length: 0.91,
    confidence: 'high',
  },
} as const satisfies`,
  );
  cpSync(join(root, 'messages/fa.json'), join(folder, 'messages/fa-af.json'));
  write(
    'content/fa-af/talen.md',
    `---
title: زبان‌ها
description: این سایت را به زبان خود بخوانید.
---
زبان خود را انتخاب کنید.

آیا زبان شما اینجا نیست؟ [به ما ایمیل بزنید](/contact).
`,
  );
  for (const page of ['messages', 'talen']) {
    const program = join(root, 'node_modules/tsx/dist/cli.mjs');
    const args = [program, 'lib/run/translations.ts', 'accept', page, 'fa-af', '--yes'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: onTheDay() });
    if (status !== 0) throw new Error(`accept ${page} fa-af: ${stderr}`);
  }
  return folder;
}

/** Takes the other languages out of the table, and their words with them. */
function keepLanguages(folder: string, kept: string[]): void {
  const { edit } = editorOf(folder);
  for (const name of readdirSync(join(folder, 'messages'))) {
    const tag = name.replace('.json', '');
    if (tag === name || kept.includes(tag)) continue;
    edit('lib/i18n/languages.ts', new RegExp(`\n  ${tag}: \\{[^}]*\\},`), '');
    for (const part of ['messages', 'messages/made']) rmSync(join(folder, part, name));
  }
}

function editorOf(folder: string) {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  /** Replaces what must stand there. */
  const edit = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    write(file, changed);
  };
  return { write, edit };
}

/** An environment in which it is `fixtureDay`, also for what npm starts. */
function onTheDay(): NodeJS.ProcessEnv {
  const clock = `--require ${JSON.stringify(join(root, 'tests/e2e/clock.cjs'))}`;
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    TEST_DAY: fixtureDay,
    NODE_OPTIONS: clock,
    // npm puts its own setting, from `.npmrc`, in the place of the one above.
    npm_config_node_options: `--max-old-space-size=1024 ${clock}`,
  };
}

/** `npm run build` in a copy, so that what it says is shown when it fails. */
function build(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const start = Date.now();
    const child = spawn('npm', ['run', '--silent', 'build'], { cwd: folder, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${folder} does not build:\n${said}`));
      console.log(`${folder}: built in ${Math.round((Date.now() - start) / 1000)} s`);
      resolve();
    });
  });
}

const siteUrls = { fixture: { SITE_URL: fixtureUrl }, large: { SITE_URL: '' } };

/** Builds both copies, side by side, when something they are made of has changed. */
async function buildCopies(): Promise<void> {
  const mark = join(root, 'test-copies/.built-from');
  const config = readdirSync(root).filter(
    (name) => /\.(ts|mjs|json)$/.test(name) && name !== 'next-env.d.ts',
  );
  const made = ['fixture', 'e2e/copies.ts', 'e2e/sites.ts', 'e2e/clock.cjs'];
  const tools = [...made, 'bench/copy.mjs', 'bench/people.mjs'].map((name) => `tests/${name}`);
  const code = ['app', 'components', 'deploy', 'lib', 'messages', 'public'];
  const state = hashOf([...code, ...config, ...tools]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  rmSync(mark, { force: true });
  const invented = layInvented();
  const large = layLarge(invented);
  await Promise.all([
    build(invented, { ...onTheDay(), ...siteUrls.fixture }),
    build(large, { ...onTheDay(), ...siteUrls.large }),
  ]);
  writeFileSync(mark, state);
}

await buildCopies();
if (process.argv.includes('--serve')) {
  const env = { NEXT_TELEMETRY_DISABLED: '1', ALLOWED_HOSTS: 'site.example' };
  const folder = (name: string) => join(root, 'test-copies', name);
  await serveNext(ports.large, folder('large'), { ...env, ...siteUrls.large });
  // Playwright waits for this one.
  await serveNext(ports.fixture, folder('fixture'), { ...env, ...siteUrls.fixture });
}
