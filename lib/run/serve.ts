import { type Beside, publishBeside } from '../publish/beside';
import { isDue, isOlder, publish } from '../publish/publish';
import { currentRelease } from '../publish/releases';
import { publishWhenDue } from '../publish/schedule';
import { isHeld, lastFailure } from '../publish/state';
import { startRequests } from '../requests/start';
import type { Release } from '../server/release';
import { serve } from '../server/serve';
import { siteUrl } from '../siteUrl.mjs';

/** Serves the site of a project folder until it is told to stop. */
export async function start({ root, host, port }: { root: string; host?: string; port: number }) {
  const say = (text: string) => console.log(text);
  const known = readable(root);
  const first = known ?? (await firstRelease(root, say));
  const requests = await startRequests(process.env, root, say);
  const follow = {
    current: () => currentRelease(root),
    state: ({ addresses }: Release) => ({
      ...stateOf(root),
      ...(requests && addresses.requests && { requests: requests.waiting }),
    }),
  };
  const running = await serve(first, { host, port, desk: requests?.desk }, follow);
  if (requests && !first.addresses.requests)
    say(
      'Er is geen aanvraagformulier voor scholen: content/organisation.md noemt geen controller.',
    );
  say(`De site staat op http://localhost:${port}`);
  if (!process.env.SITE_URL)
    say(
      `In QR-codes en adreskaartjes staat ${siteUrl}: geef het echte adres met SITE_URL=https://…`,
    );

  let child: Beside | undefined;
  const publishNow = (what: string) => {
    child = publishBeside(root, what);
    return child.done;
  };
  const schedule = publishWhenDue({
    isDue: () => isDue(running.release()) && !isHeld(root),
    publish: () => publishNow('de site zelf, omdat een datum verandert'),
  });
  if (known && isOlder(known, root)) {
    if (isHeld(root))
      say('Iemand ging terug naar een vorige versie: er verandert niets tot npm run publish.');
    else {
      say(`De versie ${known.id} is te zien terwijl de nieuwe gemaakt wordt.`);
      void publishNow('npm start');
    }
  }

  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    clearInterval(schedule);
    clearInterval(parent);
    child?.stop();
    await running.close();
    await requests?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // Who ends npm ends the site, also where npm passes nothing on.
  const npm = process.ppid;
  const parent = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== npm) void stop();
  }, 500);
}

/** The release that is served now; one that cannot be read is as good as none. */
function readable(root: string): Release | undefined {
  try {
    return currentRelease(root);
  } catch (error) {
    console.error(`De laatste versie is niet te lezen: ${(error as Error).message}`);
    return undefined;
  }
}

async function firstRelease(root: string, say: (text: string) => void): Promise<Release> {
  say('De site wordt voor het eerst nagekeken en gebouwd.');
  try {
    return await publish(root, { what: 'npm start', say });
  } catch (error) {
    console.error(`\nDe site start niet: ${(error as Error).message}\n`);
    return process.exit(1);
  }
}

function stateOf(root: string) {
  return { failed: lastFailure(root), held: isHeld(root) };
}
