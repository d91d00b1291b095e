import { named } from './menu';

/** A page in the reader's language and in Dutch, side by side: in every language but Dutch. */
export function togetherSlug(slug: string): string {
  return slug ? `samen/${slug}` : 'samen';
}

/** Everything for a target group on paper; `group` is the last part of that group's page. */
export function bookletSlug(group: string): string {
  return `boekje/${group}`;
}

/** Whether a page can be read together: the columns of the files are for programmers, who need no pair. */
export function isForTwo(slug: string): boolean {
  return slug !== named.data;
}
