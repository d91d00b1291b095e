import type { Question } from './people';

/** The questions as a mail to a colleague, with a box before each. */
export function letter(questions: Question[]): string {
  const count = questions.reduce((sum, { ask }) => sum + ask.length, 0);
  return [
    'Beste collega,',
    '',
    'Op de site staat nog niet alles juist of volledig. Kunt u hieronder antwoorden, achter elk vakje?',
    '',
    ...questions.flatMap(({ about, ask, file }) => [
      `${about} (${file})`,
      ...ask.map((question) => `  [ ] ${question}`),
      '',
    ]),
    `${count} vragen. Wie bevestigt, noemt ook zijn functie en de dag: die komen bij "verified" in het bestand van de persoon.`,
  ].join('\n');
}
