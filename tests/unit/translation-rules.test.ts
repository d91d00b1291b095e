import { expect, inject, test } from 'vitest';
import { checkTexts } from '@/lib/check/translation';
import { rulesWith } from '@/lib/check/translation/rules';
import { type PageFile, readContent, readFile } from '@/lib/content/files';
import { partsOf, textHash } from '@/lib/content/hash';
import type { Locale } from '@/lib/i18n/languages';

/** The terms of the site's own glossary: the rules are tried with real words. */
const { glossary } = readContent(inject('project'));

const titles = { title: 'Hulp', description: 'Wij helpen.' };

/** A page with the same Dutch title in every language: only its body is judged here. */
function page(locale: Locale, body: string, dutch = body, slug = 'a'): PageFile {
  const words = { ...titles, body: dutch };
  const stamp = `translation:\n  of: "${textHash(words)}"\n  parts: [${partsOf(words).map(({ hash }) => `"${hash}"`)}]\n  method: machine\n  madeAt: 2026-01-15\n`;
  const front = `title: ${titles.title}\ndescription: ${titles.description}\n`;
  const kind = locale === 'nl' ? 'source' : 'translation';
  const more = locale === 'nl' ? 'layer: plain\n' : stamp;
  const text = `---\n${front}${more}---\n${body}`;
  const { file } = readFile(`content/${locale}/${slug}.md`, { kind, locale, slug }, text);
  if (file?.kind !== 'source' && file?.kind !== 'translation') throw new Error('This is no page.');
  return file;
}

/** What the checks say of a translation of a Dutch text, apart from its title. */
function said(dutch: string, locale: Locale, text: string, words = glossary): string[] {
  const files = [page('nl', dutch), page(locale, text, dutch)];
  return checkTexts(files, rulesWith(words), new Set())
    .filter(({ file, where }) => file === files[1]?.path && !where?.startsWith('veld'))
    .map(({ message, level }) => `${level ?? 'error'}: ${message}`);
}

const long =
  'Wij luisteren naar u en geven eerlijke uitleg over uw dossier. Daarna zoeken wij samen met u de dienst die u het beste kan helpen in uw situatie.';
const english =
  'We listen to you and explain your case honestly. After that, together with you, we look for the service that can help you best in your situation.';
const persian =
  'ما به شما گوش می‌دهیم و صادقانه دربارهٔ پرونده‌تان توضیح می‌دهیم. بعد همراه شما سازمانی را پیدا می‌کنیم که بهتر می‌تواند به شما کمک کند.';

/** A rule, a Dutch text, a translation that breaks the rule and one that does not. */
const rules: [
  name: string,
  locale: Locale,
  dutch: string,
  bad: string,
  good: string,
  answer: RegExp,
][] = [
  [
    'a heading too few',
    'en',
    '## Wat?\n\nWij.',
    'We.',
    '## What?\n\nWe.',
    /^error: De opbouw is niet die.*daar staat tussentitel ##/,
  ],
  [
    'another level of heading',
    'en',
    '## Wat?\n\nWij.',
    '### What?\n\nWe.',
    '## What?\n\nWe.',
    /^error: .*hier tussentitel ###/,
  ],
  [
    'a list item too few',
    'en',
    '- een kat\n- een hond',
    '- a cat',
    '- a cat\n- a dog',
    /^error: .*lijst met 2 punten, hier lijst met 1 punten/,
  ],
  [
    'a paragraph too many',
    'en',
    'Wij helpen.',
    'We help.\n\nWe do.',
    'We help.',
    /^error: .*meer of minder alinea/,
  ],
  [
    'another link',
    'en',
    '[Mail](/contact)',
    '[Mail us](/hulp)',
    '[Mail us](/contact)',
    /^error: De links zijn niet die/,
  ],
  [
    'a number lost',
    'en',
    'Het zijn er 3.',
    'There are some.',
    'There are 3.',
    /^error: Dit getal uit het Nederlands ontbreekt: 3/,
  ],
  [
    'a number added',
    'en',
    'Er zijn er.',
    'There are 4.',
    'There are some.',
    /^error: Dit getal staat niet in het Nederlands: 4/,
  ],
  [
    'Persian digits',
    'fa',
    'Het zijn er 3.',
    'آنها ۳ هستند.',
    'آنها 3 هستند.',
    /^error: Schrijf cijfers als 0 tot 9/,
  ],
  [
    'a date in other digits',
    'ps',
    'Op 12 juni 2026.',
    'په 13/06/2026 کې.',
    'په 12/06/2026 کې.',
    /^error: .*ontbreekt: 12/,
  ],
  [
    'too much of another script',
    'fa',
    'Wij helpen u graag.',
    'We shoma ra komak mikonim ما',
    'ما با کمال میل به شما کمک می‌کنیم.',
    /^error: Te veel letters/,
  ],
  [
    'Arabic letters in Persian',
    'fa',
    'Wij helpen.',
    'ما كمک می‌کنیم.',
    'ما کمک می‌کنیم.',
    /^error: De letter "ك" hoort niet/,
  ],
  [
    'Urdu letters in Pashto',
    'ps',
    'Wij helpen.',
    'موږ مرستہ کوو.',
    'موږ مرسته کوو.',
    /^error: De letter "ہ" hoort niet/,
  ],
  [
    'Russian letters in Ukrainian',
    'uk',
    'Wij helpen.',
    'Мы допомагаємо.',
    'Ми допомагаємо.',
    /^error: De letter "ы" hoort niet/,
  ],
  [
    'Ukrainian letters in Russian',
    'ru',
    'Wij helpen.',
    'Мы помогаємо.',
    'Мы помогаем.',
    /^error: De letter "є" hoort niet/,
  ],
  [
    'another language',
    'en',
    long,
    persian.replace(/./u, 'W'),
    english,
    /^error: (Te veel letters|Deze tekst lijkt in een andere taal)/,
  ],
  [
    'the language next door',
    'uk',
    long,
    'Мы вас выслушаем и честно объясним, как обстоят дела с вашим делом. Потом вместе с вами найдем службу, которая лучше всего сможет помочь вам в вашем положении.',
    'Ми вас вислухаємо і чесно пояснимо, як іде ваша справа. Потім разом із вами знайдемо службу, яка найкраще зможе вам допомогти у вашій ситуації.',
    /^error: Deze tekst lijkt in een andere taal te staan \(rus\)/,
  ],
  [
    'five Dutch words',
    'en',
    'Wij zoeken samen met u de juiste dienst.',
    'We zoeken samen met u de right service.',
    'We look for the right service with you.',
    /^error: Dit stuk is nog Nederlands: "zoeken samen met u de"/,
  ],
  [
    'a text not translated',
    'en',
    'Wij helpen u.',
    'Wij helpen u.',
    'We help you.',
    /^error: Deze tekst is de Nederlandse/,
  ],
  [
    'a page far too short',
    'en',
    `${long} ${long} ${long}`,
    'We help.',
    `${english} ${english} ${english}`,
    /^error: Deze pagina is veel korter/,
  ],
  [
    'a block far too long',
    'en',
    'Wij luisteren naar u en wij geven u eerlijke en duidelijke uitleg.',
    `${english} ${english}`,
    'We listen to you and give you an honest and clear explanation.',
    /^warning: Dit stuk is opvallend lang/,
  ],
  [
    'a fixed term',
    'en',
    'Gezinshereniging kan.',
    'Bringing relatives is possible.',
    'Family reunification is possible.',
    /^warning: Voor "gezinshereniging" is de vaste term "family reunification"/,
  ],
  [
    'a word that stays Dutch',
    'en',
    'Het OCMW helpt.',
    'The social service helps.',
    'The *OCMW* helps.',
    /^error: "OCMW" blijft Nederlands/,
  ],
  [
    'a word to avoid',
    'en',
    'Mensen zonder papieren.',
    'Every illegal migrant.',
    'People without papers.',
    /^error: Schrijf niet "illegal migrant"/,
  ],
  [
    'a remark of a machine',
    'en',
    'Wij helpen.',
    'Here is the translation: We help.',
    'We help.',
    /^error: Dit is geen deel van de tekst: "Here is the translation"/,
  ],
  ['a refusal', 'en', 'Wij helpen.', 'As an AI, I pass.', 'We help.', /^error: Dit is geen deel/],
  [
    'a question lost',
    'ar',
    'Wilt u hulp?',
    'تريدون مساعدة.',
    'هل تريدون مساعدة؟',
    /^warning: In het Nederlands staan 1 vraagtekens, hier 0/,
  ],
  [
    'far fewer sentences',
    'en',
    'Kom. Zit. Drink. Eet.',
    'Come and sit and drink and eat.',
    'Come. Sit. Drink. Eat.',
    /^warning: In het Nederlands staan 4 zinnen, hier 1/,
  ],
];

test.each(rules)(
  '%s (%s) is found, and the right text is not',
  (_, locale, dutch, bad, good, answer) => {
    expect(said(dutch, locale, bad).join('\n')).toMatch(new RegExp(answer.source, 'm'));
    expect(said(dutch, locale, good).join('\n')).not.toMatch(new RegExp(answer.source, 'm'));
  },
);

test.each([
  ['en', 'We work with two partners.'],
  ['fr', 'Nous travaillons avec deux partenaires.'],
  ['ar', 'نعمل مع شريكين.'],
  ['tr', 'İki ortakla çalışıyoruz.'],
  ['ru', 'Мы работаем с двумя партнёрами.'],
] as const)('a small number may be a word in %s, but not another one', (locale, text) => {
  const missing = /ontbreekt: 2/;
  expect(said('Wij werken met 2 partners.', locale, text).join()).not.toMatch(missing);
  expect(said('Wij werken met 5 partners.', locale, text).join()).toMatch(/ontbreekt: 5/);
});

test('the name of a month may stand with or without its number', () => {
  for (const text of ['12 ሰነ 2026', '12 ጁን (ወርሒ 6) 2026'])
    expect(said('Op 12 juni 2026.', 'ti', `ኣብ ${text}።`).join()).not.toMatch(/getal/);
  expect(said('Op 12 juni 2026.', 'ti', 'ኣብ 12 ሰነ 2025።').join()).toMatch(/ontbreekt: 2026/);
});

test('a negation is listed for a person to look at', () => {
  const found = said('U moet niet betalen en niet wachten.', 'en', 'You need not pay or wait.');
  expect(found.join()).toMatch(/warning: Kijk na of elke ontkenning er staat/);
  expect(said('U moet betalen.', 'en', 'You must pay.').join()).not.toMatch(/ontkenning/);
});

test('a paragraph that is word for word in two languages is found', () => {
  const found = (...files: PageFile[]) =>
    checkTexts(files, rulesWith(glossary), new Set())
      .map(({ message }) => message)
      .join();
  expect(found(page('nl', long), page('en', english, long), page('es', english, long))).toMatch(
    /staat woord voor woord in content\/en\/a\.md/,
  );
  expect(found(page('nl', long), page('en', english, long), page('fa', persian, long))).not.toMatch(
    /woord voor woord/,
  );
});

test('many Dutch words in a page are found', () => {
  const dutch = `${long} De sociale dienst, de medewerkers en vrijwilligers overleggen iedere week samen.`;
  const mixed =
    'The medewerkers explain your dossier, the vrijwilligers listen, and the sociale dienst helps. The medewerkers also overleggen every week with vrijwilligers, and they look for the right dienst together with people who have questions about their situation, their family, their work and their house in this city of ours today. Then those medewerkers write down what they heard and give that dossier to other vrijwilligers of this dienst.';
  expect(said(dutch, 'es', mixed).join()).toMatch(
    /% van de woorden staat ook in de Nederlandse pagina/,
  );
  expect(said(long, 'en', english).join()).not.toMatch(/% van de woorden/);
});

/** A word that stays Dutch, and the name of a status of which nobody is sure. */
const words = [
  {
    id: 'a',
    nl: ['OCMW'],
    keepDutch: true,
    terms: { en: term('social welfare office', 'medium') },
  },
  {
    id: 'b',
    nl: ['negatief antwoord'],
    status: true,
    terms: { en: term('negative answer', 'low'), fr: term('réponse négative', 'medium') },
  },
  {
    id: 'c',
    nl: ['vrijwilliger'],
    terms: { fr: { ...term('bénévole', 'medium'), forms: ["personne qui s'engage"] } },
  },
];

function term(term: string, confidence: 'low' | 'medium') {
  return { term, confidence };
}

test('a word that stays Dutch is explained once on a page', () => {
  const dutch = 'Het OCMW helpt.\n\nVraag het OCMW.';
  const answer = /error: Leg "OCMW" één keer uit op deze pagina: "social welfare office"/;
  expect(said(dutch, 'en', 'The *OCMW* helps.\n\nAsk the *OCMW*.', words).join()).toMatch(answer);
  const good = 'The *OCMW* helps.\n\nAsk the *OCMW* (the social welfare office).';
  expect(said(dutch, 'en', good, words).join()).not.toMatch(answer);
});

test('a doubtful name of a status needs the Dutch word, once', () => {
  const dutch = 'Kreeg u een negatief antwoord?\n\nEen negatief antwoord is een brief.';
  const answer = /error: .*"negative answer".*\*negatief antwoord\*/;
  const bare = 'Did you get a negative answer?\n\nA negative answer is a letter.';
  expect(said(dutch, 'en', bare, words).join()).toMatch(answer);
  const beside = bare.replace('is', '(*negatief antwoord*) is');
  expect(said(dutch, 'en', beside, words).join()).not.toMatch(answer);
  const french = 'Une réponse négative ?\n\nUne réponse négative est une lettre.';
  expect(said(dutch, 'fr', french, words).join()).not.toMatch(/error/);
});

test('a term may be said in another form, with either apostrophe', () => {
  const answer = /de vaste term "bénévole"/;
  const say = (text: string) => said('Elke vrijwilliger helpt.', 'fr', text, words).join();
  expect(say('Chaque membre aide.')).toMatch(answer);
  expect(say('Chaque bénévole aide.')).not.toMatch(answer);
  expect(say('Chaque personne qui s’engage aide.')).not.toMatch(answer);
});

test('the glossary names for every term at least the Dutch word', () => {
  expect(glossary.length).toBeGreaterThan(40);
  for (const { id, nl } of glossary) expect(nl.length, id).toBeGreaterThan(0);
});
