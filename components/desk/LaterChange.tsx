import { readerOf, wholeOf } from '@/lib/editor/form/readable';
import { difference } from '@/lib/editor/git/difference';
import { say } from '@/lib/editor/words';
import FileName from './FileName';
import Form from './Form';
import Kept from './Kept';
import Pieces from './Pieces';

type Props = {
  commit: string;
  files: { path: string; before: string | null; now: string | null; version: string }[];
  root: string;
};

/** Somebody went on where a change should be undone: both texts, and the decision. */
export default function LaterChange({ commit, files, root }: Props) {
  const reader = readerOf(root);
  const whole = (path: string, text: string | null) => wholeOf(reader(path, text));
  return (
    <>
      <p className="aside">{say('history.laterLead')}</p>
      {files.map(({ path, before, now }) => (
        <section key={path}>
          <h2>
            <FileName path={path} text={now ?? before} />
          </h2>
          <div className="two">
            <div>
              <h3>{say('history.now')}</h3>
              <pre className="said">{whole(path, now)}</pre>
            </div>
            <div>
              <h3>{say('history.then')}</h3>
              <Pieces pieces={difference(whole(path, now), whole(path, before))} isWhole />
            </div>
          </div>
        </section>
      ))}
      <Form action={`/geschiedenis/${commit}`}>
        <Kept fields={files.map(({ path, version }) => [`version.${path}`, version])} />
        <button type="submit" name="do" value="toch" className="button">
          {say('history.anyway')}
        </button>
      </Form>
      <p>
        <a href="/geschiedenis" className="tap">
          {say('history.leave')}
        </a>
      </p>
    </>
  );
}
