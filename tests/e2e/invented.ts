import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copySite } from '../bench/copy.mjs';
import { layFixture } from '../fixture/site';

/** The invented site, in three languages, with what an editor may add to it. */
export function layInvented(name: string): string {
  const folder = copySite(name, ['content', 'messages']);
  layFixture(folder);
  keepLanguages(folder, ['nl', 'en', 'fr', 'ar']);
  const { write, edit } = editorOf(folder);
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

export function editorOf(folder: string) {
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
