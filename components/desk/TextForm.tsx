import type { Control } from '@/lib/editor/controls';
import { mistakeAt } from '@/lib/editor/form/filled';
import type { Shown, Text } from '@/lib/editor/textForm';
import { say, timeOf } from '@/lib/editor/words';
import { languages } from '@/lib/i18n/languages';
import Advice from './Advice';
import Conflicts, { type Again } from './Conflicts';
import Examples from './Examples';
import Fields from './Fields';
import Form from './Form';
import Kept from './Kept';
import LongText from './LongText';
import Preview from './Preview';
import Problems from './Problems';

type Props = { again: Again; text: Text; shown: Shown; root: string };

const body: Control = {
  key: 'body',
  label: say('texts.body'),
  type: 'longText',
  isRequired: true,
};

/** A text to write in, with what is wrong with it, what it will look like, and two buttons. */
export default function TextForm({ again, text, shown, root }: Props) {
  const { filled, said = [], preview, conflicts, canHaveHttps, others } = shown;
  const { controls, structure = [], locale, also } = text;
  const { lang, dir } = languages[locale];
  const isWrong = structure.some(({ key }) => mistakeAt(filled, key, true) !== undefined);
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
      {preview && <Preview {...preview} locale={locale} />}
      <Form action={again.action} isTyped={shown.said !== undefined || conflicts !== undefined}>
        {/* The first button of a form is the one that Enter presses. */}
        <button type="submit" name="do" value="bewaar" hidden>
          {say('texts.save')}
        </button>
        <Kept fields={['version', 'beside'].map((name) => [name, filled.form.get(name) ?? ''])} />
        <Fields controls={controls} filled={filled} typed={{ lang, dir }} />
        <LongText
          name="body"
          label={body.label}
          help={say('texts.bodyHelp')}
          mistake={mistakeAt(filled, 'body', false)}
          value={filled.form.get('body') ?? ''}
          rows={22}
          lang={lang}
          dir={dir}
        />
        <Examples />
        {structure.length > 0 && (
          <details open={isWrong || filled.more !== undefined}>
            <summary className="tap underline">{say('texts.structure')}</summary>
            <Fields controls={structure} filled={filled} />
          </details>
        )}
        {canHaveHttps && (
          <p>
            <button type="submit" name="do" value="https" className="button quiet">
              {say('texts.https')}
            </button>
          </p>
        )}
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
