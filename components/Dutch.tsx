import type { ReactNode } from 'react';

/** Names and words that stay Dutch in every language: said in Dutch, left to right, never translated. */
export default function Dutch({ children }: { children: ReactNode }) {
  return (
    <bdi lang="nl" dir="ltr" translate="no">
      {children}
    </bdi>
  );
}
