/** The editor's order: by number; what has none comes behind, by its slug. */
export function byOrder(a: Ordered, b: Ordered): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || a.slug.localeCompare(b.slug);
}

type Ordered = { slug: string; order?: number };
