import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** The folder of the packages: a release is built below it, whatever Git archive lies in between. */
const root = join(createRequire(import.meta.url).resolve('next/package.json'), '../../..');

const config: NextConfig = {
  adapterPath: fileURLToPath(new URL('lib/build/adapter.mjs', import.meta.url)),
  // `npm test` checks the types; who starts or publishes the site does not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  // `proxy.ts` makes one redirect of every misspelt address.
  skipTrailingSlashRedirect: true,
  // Plain links prefetch nothing: measuring what could be fetched together costs a quarter of the build.
  experimental: {
    inlineCss: true,
    prefetchInlining: false,
    // The floor stands in package.json (browserslist); these two it would be given without need.
    useLightningcss: true,
    lightningCssFeatures: { exclude: ['light-dark', 'font-family-system-ui'] },
  },
  images: { unoptimized: true },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
