import { spawn } from 'node:child_process';
import { env, install, root, run } from './setup.mjs';

// `npm run dev`: every change of the content is judged, Contentlayer makes HTML of what is in order,
// Next shows it; when one of them ends, all do.
install('serving');
run('npm', ['run', '--silent', 'content']);
const commands = [
  ['node_modules/tsx/dist/cli.mjs', 'lib/run/content.ts', '--watch'],
  ['node_modules/contentlayer2/bin/cli.cjs', 'dev'],
  ['node_modules/next/dist/bin/next', 'dev', '--port', process.env.PORT ?? '3000'],
];
const children = commands.map((args) =>
  spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' }),
);
const stop = () => {
  for (const child of children) child.kill();
};
for (const child of children) child.on('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
