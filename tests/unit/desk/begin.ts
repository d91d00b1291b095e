import { testDesk } from './client';

/** A desk, a coordinator at work there, and the texts as they are. */
export async function begin() {
  const { desk, as, published } = await testDesk();
  const read = (path: string) => desk.store.read(path)?.text;
  return { desk, as, published, read, cor: await as('coordinator') };
}
