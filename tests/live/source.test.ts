import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

// What the service's own text says (`S1` to `S33`, sentence by sentence), and where the site says it.
// Whoever moves or rewords one of them changes its line here: nothing of the source is lost unseen.
const table: [item: string, file: string, phrase: string | RegExp][] = [
  ['S1 a positive and honest reception', 'nl/doel.md', 'Een positief en eerlijk onthaal'],
  [
    'S2 a main goal is right information',
    'nl/doel.md',
    /Een van onze belangrijkste doelen is juiste/,
  ],
  ['S2 the same in plain words', 'nl/hulp/dossier.md', 'een van onze belangrijkste doelen'],
  ['S3 about 40 percent, as the old figure it is', 'nl/doel.md', /‘ongeveer 40 procent’.*oud/],
  [
    'S4 chances are looked at from the first talk',
    'nl/doel.md',
    'Vanaf het eerste gesprek bekijken',
  ],
  [
    'S5 what can be done after a refusal, from the first talk',
    'nl/doel.md',
    'na een negatief antwoord',
  ],
  [
    'S5 the same for who got one',
    'nl/doelgroepen/uitgeprocedeerden.md',
    /Wat kan nog, en wat kan niet/,
  ],
  [
    'S6 access to mental health care',
    'nl/doel.md',
    'geestelijke gezondheidszorg en psychische hulp',
  ],
  ['S6 parents and children', 'nl/hulp/geestelijke-gezondheid.md', 'ouders en kinderen'],
  ['S7 guidance towards a life here', 'nl/doel.md', 'Begeleiding naar een leven in Mechelen'],
  ['S8 good referral', 'nl/doel.md', 'Wij verwijzen goed door'],
  ['S8 the same in plain words', 'nl/hulp/dossier.md', 'Wij sturen u goed door'],
  ['S9 the open computer room', 'nl/hulp/computerruimte-en-activiteiten.md', 'Open Computerruimte'],
  ['S10 a network of volunteers', 'nl/doel.md', 'Wij coördineren een netwerk'],
  ['S11 taking part, and people brought together', 'nl/doel.md', /meedoen.*bij elkaar brengen/s],
  [
    'S12 Mechelen knows what fleeing is',
    'nl/scholen.md',
    'Wij willen dat mensen in Mechelen weten',
  ],
  [
    'S13 testimonies and the day, among other ways',
    'nl/scholen.md',
    /bijvoorbeeld zo:.*dag van de/s,
  ],
  ['S14 return since 1994', 'nl/hulp/vrijwillige-terugkeer.md', 'sinds 1994'],
  ['S15 the agreement with the city', 'nl/doel.md', 'convenant'],
  [
    'S16 who is an asylum seeker',
    'nl/doelgroepen/asielzoekers.md',
    /dag dat u uw aanvraag indient.*kandidaat/s,
  ],
  [
    'S17 who is recognised, by whom',
    'nl/doelgroepen/erkende-vluchtelingen.md',
    /bevoegde dienst.*Conventie/s,
  ],
  [
    'S18 temporary; after 5 years for good',
    'nl/doelgroepen/subsidiaire-bescherming.md',
    /tijdelijk.*5 jaar/s,
  ],
  [
    'S19 no persecution of oneself, but violence against all',
    'nl/doelgroepen/subsidiaire-bescherming.md',
    /niet zelf het doel van vervolging.*aantonen/,
  ],
  ['S20 9bis and 9ter', 'nl/doelgroepen/geregulariseerden.md', /humanitair.*9bis.*9ter/s],
  [
    'S21 refused on asylum and regularisation, and an order',
    'nl/doelgroepen/uitgeprocedeerden.md',
    /asiel en regularisatie.*bevel om het grondgebied/s,
  ],
  ['S22 who stays is not judged', 'nl/doelgroepen/uitgeprocedeerden.md', 'U kiest zelf'],
  [
    'S23 who never asked for asylum',
    'nl/doelgroepen/mensen-zonder-papieren.md',
    'U vroeg hier nooit asiel',
  ],
  ['S24 everybody with a question', 'nl/doelgroepen/iedereen-met-vragen.md', 'asiel en migratie'],
  ['S25 the 1980s', 'nl/historiek.md', 'Steeds meer asielzoekers en vluchtelingen'],
  ['S26 1989, one worker, OCMW, VFIK', 'nl/historiek.md', /1989.*amper 1 voltijdse.*OCMW.*VFIK/s],
  ['S27 the city pays, too', 'nl/historiek.md', 'de stad Mechelen betaalt mee'],
  ['S28 how often all meet', 'nl/team.md', /elk jaar.*3 maanden.*elke week.*6 weken/s],
  ['S29 the name people know', 'nl/contact.md', 'de vluchtelingendienst'],
  ['S30 who works here', 'nl/team.md', /3 voltijdse.*1 deeltijdse.*artikel 60/s],
  [
    'S31 Leen Geys',
    'staff/leen-geys.md',
    /general-coordinator.*general-operation.*return-iom.*individual-files.*partner-meetings/s,
  ],
  [
    'S32 Stefanie De Brouwer',
    'staff/stefanie-de-brouwer.md',
    /individual-files.*family-reunification.*support-of-operation/s,
  ],
  [
    'S32 Joachim Anckaert',
    'staff/joachim-anckaert.md',
    /individual-files.*family-reunification.*support-of-operation/s,
  ],
  ['S32 thanks to the city', 'nl/team.md', 'dankzij extra geld van de stad'],
  ['S33 Judith Fischer', 'staff/judith-fischer.md', /return-fedasil.*tuesday.*thursday.*friday/s],
];

test.each(table)('%s', (_, file, phrase) => {
  const text = readFileSync(join(inject('project'), 'content', file), 'utf8');
  if (typeof phrase === 'string') expect(text).toContain(phrase);
  else expect(text).toMatch(phrase);
});
