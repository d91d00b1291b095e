import { join } from 'node:path';
import { root } from '../../lib/run/setup.mjs';
import { fixtureDay } from '../fixture/day';

/** An environment in which it is `fixtureDay`, also for what npm starts. */
export function onTheDay(): NodeJS.ProcessEnv {
  const clock = `--require ${JSON.stringify(join(root, 'tests/e2e/clock.cjs'))}`;
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    TEST_DAY: fixtureDay,
    NODE_OPTIONS: clock,
    // npm puts its own setting, from `.npmrc`, in the place of the one above.
    npm_config_node_options: `--max-old-space-size=1024 ${clock}`,
  };
}
