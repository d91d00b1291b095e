import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { securityHeaders } from './lib/server/headers.mjs';
import { siteUrl } from './lib/siteUrl';

const config: NextConfig = {
  adapterPath: fileURLToPath(new URL('lib/build/adapter.mjs', import.meta.url)),
  // For deploy/Dockerfile: a server that needs no node_modules.
  output: process.env.STANDALONE ? 'standalone' : undefined,
  // The server answers to the name it was built for, whatever its environment says later.
  env: { SITE_URL: siteUrl },
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
  headers: async () =>
    process.env.NODE_ENV === 'production'
      ? [{ source: '/:path*', headers: securityHeaders(siteUrl) }]
      : [],
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
