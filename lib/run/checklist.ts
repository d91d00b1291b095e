import { readContent } from '../content/check/files';
import { claimsToCheck } from '../content/claims';
import { questions } from '../directory/checklist';

// `npm run checklist`: what the service has to confirm or fill in, to send by mail.
const claims = claimsToCheck(readContent(process.cwd()).files);
const list = [...questions(), ...claims.map((claim) => ({ about: 'Een pagina', ...claim }))];
console.log(
  [
    'Beste collega,',
    '',
    'Op de site staat nog niet alles juist of volledig. Kunt u hieronder antwoorden, achter elk vakje?',
    '',
    ...list.flatMap(({ about, ask, file }) => [
      `${about} (${file})`,
      ...ask.map((question) => `  [ ] ${question}`),
      '',
    ]),
    `${list.reduce((sum, { ask }) => sum + ask.length, 0)} vragen. Wie bevestigt, noemt ook zijn functie en de dag: die komen bij "verified" in het bestand van de persoon.`,
  ].join('\n'),
);
