import { letter } from '../checklist/letter';
import { pageQuestions } from '../checklist/pages';
import { questions } from '../checklist/people';
import { readContent } from '../content/files';

// `npm run checklist`: what the service has to confirm or fill in, to send by mail.
console.log(letter([...questions(), ...pageQuestions(readContent(process.cwd()).files)]));
