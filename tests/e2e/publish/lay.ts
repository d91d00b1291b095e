import { layInvented } from '../invented';

// `tsx lay.ts`: a copy of the invented site that is published while it is asked.
console.log(layInvented('publish'));
