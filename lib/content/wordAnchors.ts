/** The name of a hard word in an address, from its Dutch heading: `subsidiaire-bescherming`. */
export function anchorOf(heading: string): string {
  return heading
    .replace(/<[^>]+>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
