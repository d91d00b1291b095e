import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeChanged } from '../../lib/content/prepared';
import { layFixture } from '../fixture/site';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The project's folder, and that of the invented site as `npm run content` leaves it. */
    project: string;
    fixture: string;
  }
}

/** Lays out the invented site and runs the real `npm run content` in it. */
export default function prepare({ config, provide }: TestProject): () => void {
  const project = config.root;
  // Of its own, so that two runs do not get in each other's way.
  const fixture = join(project, `test-copies/unit-${process.pid}`);
  mkdirSync(fixture, { recursive: true });
  layFixture(fixture);
  for (const part of [
    'lib',
    'public',
    'node_modules',
    'package.json',
    'tsconfig.json',
    'contentlayer.config.ts',
  ])
    symlinkSync(join(project, part), join(fixture, part));
  for (const program of [
    'tsx/dist/cli.mjs lib/run/content.ts',
    'contentlayer2/bin/cli.cjs build',
  ]) {
    const [file = '', ...args] = program.split(' ');
    execFileSync(process.execPath, [join(project, 'node_modules', file), ...args], {
      cwd: fixture,
      // Contentlayer looks for its folder there.
      env: { ...process.env, PWD: fixture },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  // What the site's own code reads to know that its content is new.
  const changed = join(project, '.contentlayer/changed.json');
  if (!existsSync(changed)) writeChanged(changed, '0');
  provide('project', project);
  provide('fixture', fixture);
  return () => rmSync(fixture, { recursive: true, force: true });
}
