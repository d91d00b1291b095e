import { setClock } from '../clock';
import { testDesk } from './client';

/** A desk in June 2026, a coordinator at work there, and the texts as they are. */
export async function begin() {
  setClock('2026-06-15');
  const { desk, as, published } = await testDesk();
  const read = (path: string) => desk.store.read(path)?.text;
  return { desk, as, published, read, cor: await as('coordinator') };
}
