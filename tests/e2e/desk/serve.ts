import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layTrial } from '../../../lib/editor/place';
import { listen, openDesk } from '../../../lib/editor/server';
import { root as project } from '../../../lib/run/setup.mjs';
import { layFixture } from '../../fixture/site';

// `tsx serve.ts <accounts> [host]`: the desk over a copy of the invented site, on a port that is free;
// says where they are, and takes the copy away when it ends.
const [, , folder = '', host] = process.argv;
const invented = mkdtempSync(join(tmpdir(), 'site-'));
layFixture(invented);
const copy = layTrial(invented);
rmSync(invented, { recursive: true });
const desk = await openDesk({
  project,
  root: copy,
  folder,
  host: host || undefined,
  isTrial: true,
});
const { port } = await listen(desk, 0);
process.on('SIGINT', () => {
  rmSync(copy, { recursive: true, force: true });
  process.exit(0);
});
console.log(`copy ${copy}\nport ${port}`);
