import type { Version } from '@/lib/editor/publisher';
import { momentOf, say } from '@/lib/editor/words';
import Form from './Form';

type Props = { versions: Version[]; mayGoBack: boolean };

/** The versions of the site that can be shown again, the newest first. */
export default function Versions({ versions, mayGoBack }: Props) {
  if (versions.length === 0) return null;
  const live = versions.findIndex(({ isLive }) => isLive);
  return (
    <section>
      <h2>{say('publishing.versions')}</h2>
      {mayGoBack && <p>{say('publishing.versionsLead')}</p>}
      <ul className="rows">
        {versions.map(({ id, builtAt, isLive }, i) => {
          const moment = momentOf(builtAt);
          return (
            <li key={id} className="py-2">
              {say('publishing.version', { moment })} {isLive && `(${say('publishing.isLive')})`}
              {mayGoBack && live >= 0 && i > live && (
                <Form action="/publiceren/terug">
                  <input type="hidden" name="version" value={id} />
                  <button type="submit" className="button quiet">
                    {say('publishing.back', { moment })}
                  </button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
