import { parentPort } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

// One question, one answer: see `askJudge`. What goes wrong ends this thread, and is told to who asked.
const { judge } = await tsImport('./judge.ts', import.meta.url);
parentPort?.on('message', ({ root, wanted }) => parentPort?.postMessage(judge(root, wanted)));
