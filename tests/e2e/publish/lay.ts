import { layInvented } from '../invented';

// `tsx lay.ts [name]`: a copy of the invented site that is published while it is asked.
console.log(layInvented(process.argv[2] ?? 'publish'));
