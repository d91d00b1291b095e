import type { Control } from '@/lib/editor/controls';
import type { Filled } from '@/lib/editor/form/filled';
import type { Job, Looked } from '@/lib/editor/job';
import { sourceLocale } from '@/lib/i18n/languages';
import Advice from './Advice';
import Body, { body } from './Body';
import Fields from './Fields';
import Form from './Form';
import JobButtons from './JobButtons';
import Kept from './Kept';
import Preview from './Preview';
import Problems from './Problems';
import Structure from './Structure';

type Props = {
  action: string;
  job: Job;
  /** All its controls, but for its text. */
  asked: Control[];
  filled: Filled;
  looked: Looked;
};

const id = 'formulier';

/** What a job asks, with its one button; a job with a text can be looked at first. */
export default function JobForm({ action, job, asked, filled, looked }: Props) {
  const { said, preview } = looked;
  const { lead, above, controls, text, button, below } = job;
  const version = filled.form.get('version') ?? job.version;
  const { problems, more } = filled;
  return (
    <>
      {lead && <p>{lead}</p>}
      {above}
      <Problems controls={text ? [...asked, body] : asked} problems={problems} />
      {text && <Advice said={said} problems={problems} isChecked={preview !== undefined} />}
      {preview && <Preview {...preview} locale={sourceLocale} form={id} button={button} />}
      <Form
        id={id}
        action={action}
        isTyped={problems.length > 0 || more !== undefined || preview !== undefined}
      >
        {/* The first button of a form is the one that Enter presses. */}
        <button type="submit" hidden>
          {button}
        </button>
        {version !== undefined && <Kept fields={[['version', version]]} />}
        <Fields controls={controls} filled={filled} />
        {text && (
          <>
            <Body filled={filled} addresses={text.addresses} />
            <Fields controls={text.controls} filled={filled} />
            <Structure controls={text.structure} filled={filled} />
          </>
        )}
        <JobButtons job={job} />
      </Form>
      {below}
    </>
  );
}
