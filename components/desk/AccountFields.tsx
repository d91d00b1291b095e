import { roles } from '@/lib/editor/accountsFile';
import type { Option } from '@/lib/editor/controls';
import type { Values } from '@/lib/editor/rights';
import { say } from '@/lib/editor/words';
import { languages, translatedLocales } from '@/lib/i18n/languages';
import Choice from './Choice';
import Select from './Select';

type Props = {
  values?: Omit<Values, 'name'>;
  mistakes?: { role?: string; languages?: string };
  /** The people on the site. */
  people: Option[];
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
      <Select
        name="person"
        label={say('accounts.person')}
        help={say('accounts.personHelp')}
        options={people}
        value={values?.person ?? ''}
        isRequired={false}
      />
    </>
  );
}
