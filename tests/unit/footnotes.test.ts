import { describe, expect, test } from 'vitest';
import { checkFootnotes } from '@/lib/check/footnotes';
import { checkNotes } from '@/lib/check/notes';
import { readFile } from '@/lib/content/files';

// What can age needs a source; what was typed wrong is said once, with a whole example.
const head = '---\ntitle: Proef\ndescription: Proef.\nlayer: plain\n---\n';

/** What is said of the footnotes of a Dutch text. */
function said(text: string): string[] {
  const place = { kind: 'source', locale: 'nl', slug: 'proef' } as const;
  const { file } = readFile('content/nl/proef.md', place, `${head}${text}\n`);
  if (file?.kind !== 'source') throw new Error('This is no Dutch page.');
  return [...checkNotes(file), ...checkFootnotes(file)].map(({ message }) => message);
}

const ages = [
  'Bent u jonger dan 18 jaar?',
  'U bent 18 jaar of ouder.',
  'Jongeren tot 25 jaar zijn welkom.',
  'Dat kan tot 25 jaar.',
  'Voor kinderen van 6 tot 12 jaar is er een klas.',
  'Bent u 16 of 17 jaar?',
  'U moet minstens 18 jaar zijn.',
  'Zodra uw kind 18 jaar wordt, verandert dat.',
  'Als u nog geen 18 jaar bent, krijgt u een voogd.',
  'Uw zoon is 15 jaar oud.',
  'Dat kan vanaf de leeftijd van 16 jaar.',
  'Bent u tussen 18 en 25 jaar?',
  'Een kind van 3 jaar gaat naar school.',
  'Dat is gratis voor mensen vanaf 65 jaar.',
  'Bent u ouder dan 65 jaar en woont u alleen?',
  'Onder de 18 jaar betaalt u minder.',
  'Wie 21 jaar is, kan dat zelf vragen.',
  'Kinderen onder 12 jaar blijven bij hun ouders.',
];
test.each(ages)('the age of a person remains what it is: %s', (text) => {
  expect(said(text)).toEqual([]);
});

const times = [
  'De procedure duurt 5 jaar.',
  'Na 3 jaar mag u blijven.',
  'Wij bestaan al 20 jaar.',
  'Dat duurt tot 15 jaar.',
  'U mag tot 5 jaar in België blijven.',
  'De procedure duurt van 2 tot 5 jaar.',
  'Uw kaart is 5 jaar geldig.',
  'De termijn is 10 jaar.',
  'Wie 5 jaar getrouwd is, mag dat vragen.',
  'Bent u al 5 jaar in België?',
  'U krijgt verblijf voor 1 jaar.',
  'Dat moet binnen 2 jaar.',
  'Om de 3 jaar kijkt men dat na.',
  'Wij bewaren dat tot 20 jaar na uw vertrek.',
  'Mensen vanaf 5 jaar verblijf kunnen dat vragen.',
  'Bent u 18 jaar? Dan wacht u nog 2 jaar.',
  'U woonde minstens 12 jaar in België.',
  'Daar staat een straf op tot 20 jaar.',
  'Dat was 5 jaar geleden.',
];
test.each(times)('what lasts can change: %s', (text) => {
  expect(said(text)).toEqual([expect.stringMatching(/^Een aantal jaren kan veranderen\./)]);
});

describe('a footnote is made in one round', () => {
  test('what asks for one shows both halves', () => {
    expect(said('Na 3 jaar mag u blijven.')).toEqual([
      'Een aantal jaren kan veranderen. Zet er een voetnoot achter: in de zin [^bron], en onderaan op een eigen regel [^bron]: Bron: Vreemdelingenwet, 2024.',
    ]);
    expect(said('Na 3 jaar.[^bron]\n\n[^bron]: Bron: Vreemdelingenwet, 2024.')).toEqual([]);
  });
  test.each([
    [
      'Na 3 jaar.[^wet]',
      'Deze voetnoot bestaat niet. Schrijf onderaan, op een eigen regel, de bron: [^wet]: Bron: Vreemdelingenwet, 2024.',
    ],
    [
      '**Na 3 jaar.[^wet]**',
      'Deze voetnoot bestaat niet. Schrijf onderaan, op een eigen regel, de bron: [^wet]: Bron: Vreemdelingenwet, 2024.',
    ],
    [
      'Na 3 jaar.[^wet]\n\n[^wet] Voogdijwet, 2024',
      'Zet een dubbele punt meteen achter de naam: [^wet]: met de bron.',
    ],
    [
      'Na 3 jaar.[^wet]\n\n[^wet]: Voogdijwet, 2024',
      'Deze voetnoot noemt geen bron. Zet er “Bron:” voor: [^wet]: Bron: Voogdijwet, 2024. Of schrijf “zonder bron”.',
    ],
    [
      'Na 3 jaar.[^wet]\n\n[^wet]: Bron: Voogdijwet.',
      'Deze voetnoot heeft geen datum. Zet er het jaar van de bron achter, zoals in [^wet]: Bron: Voogdijwet, 2024. Of schrijf “zonder datum”.',
    ],
  ])('%j has one answer', (text, answer) => {
    expect(said(text)).toEqual([answer]);
  });
  test('a footnote without source and date hears of both', () => {
    expect(said('Na 3 jaar.[^wet]\n\n[^wet]: Voogdijwet')).toEqual([
      expect.stringMatching(/geen bron.*: \[\^wet\]: Bron: Voogdijwet, 2024\./),
      expect.stringMatching(/geen datum/),
    ]);
  });
});
