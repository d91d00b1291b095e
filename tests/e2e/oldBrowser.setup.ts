import { oldBrowser, runsHere } from './oldBrowser';

/** Fetches the oldest engine once, before several tests ask for it. */
export default function setUp(): void {
  if (runsHere) oldBrowser();
}
