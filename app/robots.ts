import type { MetadataRoute } from 'next';
import { siteUrl } from '@/lib/siteUrl.mjs';

/** Everything may be read; a page that may not be offered says so itself. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteUrl}/sitemap.xml` };
}
