import type { ContentFile } from './files';

/** Every file whose key an earlier file has already, with that file. */
export function twice(
  files: ContentFile[],
  keyOf: (file: ContentFile) => unknown,
): [ContentFile, ContentFile][] {
  const seen = new Map<string, ContentFile>();
  return files.flatMap((file): [ContentFile, ContentFile][] => {
    const key = String(keyOf(file) ?? '').toLowerCase();
    const first = seen.get(key);
    if (first && key) return [[file, first]];
    seen.set(key, file);
    return [];
  });
}
