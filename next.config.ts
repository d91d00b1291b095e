import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  // `proxy.ts` makes one redirect of every misspelt address.
  skipTrailingSlashRedirect: true,
  experimental: { inlineCss: true },
  images: { unoptimized: true },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
