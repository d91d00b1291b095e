import { say } from '@/lib/editor/words';

type Props = { name: string; link: string; time: string };

/** A link that works once, shown once, to give to a colleague. */
export default function OneTimeLink({ name, link, time }: Props) {
  return (
    <>
      <p>{say('accounts.linkLead', { name, time })}</p>
      <p className="secret" translate="no">
        {link}
      </p>
      <a href="/accounts" className="tap">
        {say('accounts.back')}
      </a>
    </>
  );
}
