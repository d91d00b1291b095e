import { Fragment } from 'react';
import Dutch from './Dutch';

/** Words of an editor in which `*…*` marks what stays Dutch. */
export default function Marked({ text }: { text: string }) {
  return text.split('*').map((part, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their place
    return i % 2 === 0 ? <Fragment key={i}>{part}</Fragment> : <Dutch key={i}>{part}</Dutch>;
  });
}
