import { readFileSync } from 'node:fs';

const svg = readFileSync('public/icon.svg', 'utf8');

function attribute(pattern: RegExp): string {
  const found = pattern.exec(svg)?.[1];
  if (!found) throw new Error(`public/icon.svg has no ${pattern}.`);
  return found;
}

/**
 * The mark of the service, drawn once in `public/icon.svg`: a bridge between two banks (the line `d`
 * in a square of 32 units), the sun above it, and its three colours.
 */
export const mark = {
  bridge: attribute(/<path d="([^"]+)"/),
  sun: {
    cx: attribute(/<circle cx="(\d+)"/),
    cy: attribute(/<circle [^>]*cy="(\d+)"/),
    r: attribute(/<circle [^>]*r="(\d+)"/),
  },
  colours: {
    band: attribute(/<rect [^>]*fill="(#[0-9a-f]{6})"/),
    sun: attribute(/<circle [^>]*fill="(#[0-9a-f]{6})"/),
    bridge: attribute(/<path [^>]*fill="(#[0-9a-f]{6})"/),
  },
};

/** The mark for the browser's tab, in the page itself: a reader with little data saves a request. */
export const icon = `data:image/svg+xml,${svg
  .trim()
  .replace(/<title>.*<\/title>/, '')
  .replaceAll('"', "'")
  .replace(/[<># ]/g, encodeURIComponent)}`;
