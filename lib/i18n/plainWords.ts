/** A message without the tags around words that stay Dutch. */
export function withoutTags(message: string): string {
  return message.replace(/<\/?nl>/g, '');
}

/** For `t.markup`: words that stay Dutch, where no element can mark them. */
export const plainWords = { nl: (words: string) => words };
