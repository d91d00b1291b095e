import { letter } from '../checklist/letter';
import { pageQuestions } from '../checklist/pages';
import { questions } from '../checklist/people';
import { socialMap } from '../checklist/socialMap';
import { ofKind, readContent } from '../content/files';

// `npm run checklist`: what the service has to confirm or fill in, to send by mail.
const { files } = readContent(process.cwd());
const open = ofKind(files, 'questions').flatMap(({ facts }) =>
  Object.entries(facts?.questions ?? {}).map(([about, question]) => ({ about, ...question })),
);
console.log(letter([...open, ...questions(), ...pageQuestions(files)]));
console.log(`\n${socialMap()}`);
