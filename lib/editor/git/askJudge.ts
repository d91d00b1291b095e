import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Judgement } from '../store';
import type { Wanted } from './commit';

let thread: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * What the content check says of changes, below a project folder. A check takes seconds, so it has a thread
 * of its own: meanwhile the desk answers everybody else. Rejects with what went wrong there.
 */
export function askJudge(root: string, wanted: Wanted[]): Promise<Judgement> {
  const answer = queue.then(() => ask({ root, wanted }));
  queue = answer.catch(() => {});
  return answer;
}

async function ask(question: { root: string; wanted: Wanted[] }): Promise<Judgement> {
  thread ??= new Worker(new URL('./judge.worker.mjs', import.meta.url));
  const asked = thread;
  // A thread that has nothing to do keeps no process alive.
  asked.ref();
  try {
    asked.postMessage(question);
    const [answer] = await once(asked, 'message');
    return answer;
  } catch (error) {
    thread = undefined;
    throw error;
  } finally {
    asked.unref();
  }
}
