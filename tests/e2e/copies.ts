import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, sourcesOf } from '../../lib/publish/sources.mjs';
import { root } from '../../lib/run/setup.mjs';
import { serveFront } from '../bench/next.mjs';
import { addPeople } from '../bench/people.mjs';
import { editorOf, layInvented } from './invented';
import { onTheDay } from './onTheDay';
import { fixtureUrl, ports } from './sites';

// Builds the two copies of the site that the browser tests visit beside the live site, both on
// `fixtureDay`, unless they are there as they should be; with `--serve`, serves them.

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
  const made = ['fixture', 'e2e/copies.ts', 'e2e/invented.ts', 'e2e/sites.ts', 'e2e/clock.cjs'];
  const tools = [...made, 'bench/copy.mjs', 'bench/people.mjs'].map((name) => `tests/${name}`);
  const code = sourcesOf(root).filter((name) => name !== 'content');
  const state = hashOf(root, [...code, ...tools]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  rmSync(mark, { force: true });
  const invented = layInvented('fixture');
  const large = layLarge(invented);
  await Promise.all([
    build(invented, { ...onTheDay(), ...siteUrls.fixture }),
    build(large, { ...onTheDay(), ...siteUrls.large }),
  ]);
  writeFileSync(mark, state);
}

await buildCopies();
if (process.argv.includes('--serve')) {
  const env = { ALLOWED_HOSTS: 'site.example' };
  const folder = (name: string) => join(root, 'test-copies', name);
  await serveFront(ports.large, folder('large'), { ...env, ...siteUrls.large });
  // Playwright waits for this one.
  await serveFront(ports.fixture, folder('fixture'), { ...env, ...siteUrls.fixture });
}
