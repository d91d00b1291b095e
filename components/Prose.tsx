import '@/app/styles/prose.css';
import { type Page, textAttributes } from '@/lib/content/pages';

/** The words of a page, in their own language and direction. */
export default function Prose({ page, className = '' }: { page: Page; className?: string }) {
  // The reader stays in the language of the address.
  const html = page.html.replaceAll('href="/', `href="/${page.locale}/`);
  return (
    <div
      {...textAttributes(page)}
      className={`prose ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown at build time; raw HTML in it stops the build
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
