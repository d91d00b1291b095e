import { layTrial } from '../../../lib/editor/place';
import { listen, openDesk } from '../../../lib/editor/server';
import { root as project } from '../../../lib/run/setup.mjs';

// `tsx serve.ts <accounts>`: the desk over a copy, on a port that is free; says where they are.
const [, , folder = ''] = process.argv;
const copy = layTrial(project);
const desk = await openDesk({ project, root: copy, folder, isTrial: true });
const { port } = await listen(desk, 0);
console.log(`copy ${copy}\nport ${port}`);
