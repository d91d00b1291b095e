import { inject } from 'vitest';

// The code reads its content from the folder in which it runs: here, that of the invented site.
process.chdir(inject('fixture'));
