import { say } from '@/lib/editor/words';

/** Something was done; the way on. */
export default function Done({ text, href }: { text: string; href: string }) {
  return (
    <>
      <p className="aside" role="status">
        {text}
      </p>
      <a href={href} className="tap">
        {say(href === '/' ? 'errors.back' : 'accounts.back')}
      </a>
    </>
  );
}
