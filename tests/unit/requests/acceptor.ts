import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@/lib/requests/open';
import type { Place } from '@/lib/requests/settings';
import { requestOf } from './sample';

// A server that takes requests in, each by so many clicks at once, until it is killed or has enough; says
// which it acknowledged.
const [place = '', most = 'Infinity', clicks = '2'] = process.argv.slice(2);
const store = await openStore(JSON.parse(place) as Place);

let taken = 0;
async function take(): Promise<void> {
  while (taken++ < Number(most)) {
    const request = requestOf();
    const click = async (delay: number) => {
      await wait(delay);
      const { reference } = await store.accept(request);
      writeSync(1, `${request.key} ${reference}\n`);
    };
    await Promise.all(
      Array.from({ length: Number(clicks) }, (_, i) => click(i * Math.random() * 10)),
    );
  }
}
await Promise.all([take(), take()]);
await store.close();
