import type { Values } from '@/lib/editor/rights';
import { say } from '@/lib/editor/words';
import { languages, translatedLocales } from '@/lib/i18n/languages';
import Choice from './Choice';

const roles = ['editor', 'translator', 'coordinator'] as const;

type Props = {
  values?: Omit<Values, 'name'>;
  mistakes?: { role?: string; languages?: string };
  /** The files of the people on the site. */
  people: string[];
};

/** What somebody may do: the role, the languages of a translator, an editor's own file. */
export default function AccountFields({ values, mistakes, people }: Props) {
  return (
    <>
      <Choice
        type="radio"
        name="role"
        legend={say('accounts.role')}
        options={roles.map((role) => ({ value: role, label: say(`accounts.roleHelp.${role}`) }))}
        chosen={[values?.role ?? 'editor']}
        mistake={mistakes?.role}
      />
      <Choice
        type="checkbox"
        name="languages"
        legend={say('accounts.languages')}
        options={translatedLocales.map((tag) => ({ value: tag, label: languages[tag].nameNl }))}
        chosen={values?.languages ?? []}
        mistake={mistakes?.languages}
      />
      <div className="field">
        <label htmlFor="person">{say('accounts.person')}</label>
        <p id="person-help" className="help">
          {say('accounts.personHelp')}
        </p>
        <select
          id="person"
          name="person"
          aria-describedby="person-help"
          defaultValue={values?.person ?? ''}
        >
          <option value="">{say('accounts.noPerson')}</option>
          {people.map((person) => (
            <option key={person} value={person}>
              {person}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
