import type { PublisherState } from '@/lib/editor/publisher';
import { momentOf, say, timeOf } from '@/lib/editor/words';
import Form from './Form';
import Versions from './Versions';

type Props = { state: PublisherState; mayGoBack: boolean };

/** How it stands with the site, and what can be done about it. */
export default function Publishing({ state, mayGoBack }: Props) {
  const { phase, startsAt, liveSince, isBehind, isHeld, failure, lines, versions } = state;
  const isBusy = phase === 'publishing' || phase === 'goingBack';
  if (phase === 'trial') return <p className="aside">{say('publishing.trial')}</p>;
  return (
    <>
      <p>
        {liveSince
          ? say('publishing.live', { moment: momentOf(liveSince) })
          : say('publishing.nothing')}
      </p>
      <div role="status">
        {phase === 'publishing' && <p className="aside">{say('publishing.running')}</p>}
        {phase === 'goingBack' && <p className="aside">{say('publishing.backRunning')}</p>}
        {phase === 'waiting' && startsAt && (
          <p className="aside">{say('publishing.waiting', { time: timeOf(startsAt) })}</p>
        )}
        {isHeld && !isBusy && <p className="aside">{say('publishing.held')}</p>}
        {phase === 'idle' && !isBehind && !isHeld && !failure && liveSince && (
          <p>{say('publishing.upToDate')}</p>
        )}
      </div>
      {failure && !isBusy && (
        <section className="aside">
          <p>{say('publishing.failed', { time: momentOf(new Date(failure.at)) })}</p>
          <h2>{say('publishing.reason')}</h2>
          <pre className="said">{failure.reason}</pre>
        </section>
      )}
      {isBusy ? (
        // Somebody asks: a page that begins anew by itself takes a reader's place away (WCAG 2.2.1).
        <p>
          <a href="/publiceren" className="button quiet">
            {say('publishing.look')}
          </a>
        </p>
      ) : (
        <Form action="/publiceren" className="my-4">
          <button type="submit" className="button">
            {say('publishing.now')}
          </button>
        </Form>
      )}
      {lines.length > 0 && (
        <>
          <h2>{say('publishing.steps')}</h2>
          <pre className="said">{lines.join('\n')}</pre>
        </>
      )}
      <Versions versions={versions} mayGoBack={mayGoBack && !isBusy} />
    </>
  );
}
