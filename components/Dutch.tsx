import type { ReactNode } from 'react';

/** Words that stay Dutch in every language: said in Dutch, kept left to right. */
export default function Dutch({ children }: { children: ReactNode }) {
  return (
    <bdi lang="nl" dir="ltr">
      {children}
    </bdi>
  );
}

/** For `t.rich`: the tag `<nl>…</nl>` in a message marks words that stay Dutch. */
export const dutchTag = { nl: (words: ReactNode) => <Dutch>{words}</Dutch> };
