import { say } from '@/lib/editor/words';
import Form from './Form';

type Props = { notices: { slug: string; text: string; days: string }[] };

/** The urgent notices that are there, each with the button that takes it away. */
export default function NoticeList({ notices }: Props) {
  return (
    <>
      <h2>{say('notices.list')}</h2>
      {notices.length === 0 && <p>{say('notices.none')}</p>}
      {notices.map(({ slug, text, days }) => (
        <Form key={slug} action={`/melding/${slug}/weg`} className="block-row">
          <p>{text}</p>
          <p className="help">{days}</p>
          <button type="submit" className="button quiet">
            {say('notices.remove')}
            <span className="hear"> “{text}”</span>
          </button>
        </Form>
      ))}
    </>
  );
}
