import type { Shown, Text } from '@/lib/editor/textForm';
import { say, timeOf } from '@/lib/editor/words';
import { languages } from '@/lib/i18n/languages';
import Advice from './Advice';
import Body, { body } from './Body';
import Conflicts, { type Again } from './Conflicts';
import Fields from './Fields';
import Form from './Form';
import Kept from './Kept';
import Preview from './Preview';
import Problems from './Problems';
import Structure from './Structure';

type Props = { again: Again; text: Text; shown: Shown; root: string };

const id = 'tekst';

/** A text to write in, with what is wrong with it, what it will look like, and two buttons. */
export default function TextForm({ again, text, shown, root }: Props) {
  const { filled, said = [], preview, conflicts, others } = shown;
  const { controls, structure = [], addresses, locale, also } = text;
  const { lang, dir } = languages[locale];
  return (
    <>
      {others.map(({ name, since }) => (
        <p key={name} className="aside">
          {say('texts.busy', { name, time: timeOf(since) })}
        </p>
      ))}
      {text.above?.()}
      {conflicts && <Conflicts conflicts={conflicts} site={{ root }} again={again} />}
      <Problems controls={[...controls, body, ...structure]} problems={filled.problems} />
      <Advice said={said} problems={filled.problems} isChecked={preview !== undefined} />
      {preview && <Preview {...preview} locale={locale} form={id} button={say('texts.save')} />}
      <Form
        id={id}
        action={again.action}
        isTyped={shown.said !== undefined || conflicts !== undefined}
      >
        {/* The first button of a form is the one that Enter presses. */}
        <button type="submit" name="do" value="bewaar" hidden>
          {say('texts.save')}
        </button>
        <Kept fields={['version', 'beside'].map((name) => [name, filled.form.get(name) ?? ''])} />
        <Fields controls={controls.map((one) => ({ ...one, locale }))} filled={filled} />
        <Body filled={filled} addresses={addresses} lang={lang} dir={dir} />
        <Structure controls={structure} filled={filled} />
        <div className="buttons">
          <button type="submit" name="do" value="bekijk" className="button quiet">
            {say('texts.look')}
          </button>
          <button type="submit" name="do" value="bewaar" className="button">
            {say('texts.save')}
          </button>
        </div>
        {also && (
          <div className="aside">
            <p>{also.help}</p>
            <button type="submit" name="do" value={also.value} className="button quiet">
              {also.label}
            </button>
          </div>
        )}
      </Form>
      {text.below}
    </>
  );
}
