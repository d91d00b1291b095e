import type { ReactNode } from 'react';

/** Words that stay Dutch in every language: said in Dutch, kept left to right. */
export default function Dutch({ children }: { children: ReactNode }) {
  return (
    <bdi lang="nl" dir="ltr">
      {children}
    </bdi>
  );
}
