import { named, nameOf } from '@/lib/editor/texts';
import type { LanguageOf } from '@/lib/editor/translations';
import { say } from '@/lib/editor/words';
import Choice from './Choice';
import Form from './Form';

type Props = { slug: string; languages: LanguageOf[]; mayAccept: boolean; mistake?: string };

/** Which translations of a page are older than the Dutch text, in what, and whether they still say the same. */
export default function Older({ slug, languages, mayAccept, mistake }: Props) {
  const older = languages.filter(({ status }) => status === 'outdated');
  if (older.length === 0) return null;
  const parts = [...new Set(older.flatMap(({ changed }) => changed))].filter(Boolean);
  return (
    <section aria-label={say('saved.older')}>
      <h2>{say('saved.older')}</h2>
      <p>{older.map(({ locale }) => nameOf(locale)).join(', ')}.</p>
      <p>{say('saved.sameNothing')}</p>
      <p>{say('saved.olderLead')}</p>
      <ul className="prose">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {mayAccept && (
        <Form action={`/vertalingen/pagina/${named(slug)}`}>
          <h2>{say('saved.same')}</h2>
          <p>{say('saved.sameLead')}</p>
          <Choice
            type="checkbox"
            name="languages"
            legend={say('saved.sameFor')}
            mistake={mistake}
            options={older.map(({ locale }) => ({ value: locale, label: nameOf(locale) }))}
            chosen={[]}
          />
          <p className="buttons">
            <button type="submit" className="button quiet">
              {say('saved.same')}
            </button>
            <button type="submit" name="all" value="1" className="button quiet">
              {say('saved.sameAll')}
            </button>
          </p>
        </Form>
      )}
    </section>
  );
}
