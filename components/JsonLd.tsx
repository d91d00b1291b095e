/** Data for search engines (schema.org); the build keeps the element because it is our own. */
export default function JsonLd({ data }: { data: object }) {
  // No word can end the element.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <script
      data-own=""
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, in which no < is left
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
