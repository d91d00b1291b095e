import { build, root } from '../../lib/run/setup.mjs';
import { readRelease } from '../../lib/server/release';
import { serve } from '../../lib/server/serve';
import { ports } from './sites';

// The live site as it is built in the project folder: no release of a server that runs here is touched.
build();
await serve(readRelease(root), { port: ports.live });
