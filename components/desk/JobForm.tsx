import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import type { Job } from '@/lib/editor/job';
import { say } from '@/lib/editor/words';
import Fields from './Fields';
import Form from './Form';
import JobButtons from './JobButtons';
import Kept from './Kept';
import LongText from './LongText';
import Problems from './Problems';

type Props = { action: string; job: Job; filled: Filled };

/** What a job asks, with its one button. */
export default function JobForm({ action, job, filled }: Props) {
  const { lead, above, controls, button, below } = job;
  const version = filled.form.get('version') ?? job.version;
  const body = job.body === undefined ? undefined : bodyControl(job.body);
  return (
    <>
      {lead && <p>{lead}</p>}
      {above}
      <Problems controls={body ? [...controls, body] : controls} problems={filled.problems} />
      <Form action={action} isTyped={filled.problems.length > 0 || filled.more !== undefined}>
        {/* The first button of a form is the one that Enter presses. */}
        <button type="submit" hidden>
          {button}
        </button>
        {version !== undefined && <Kept fields={[['version', version]]} />}
        <Fields controls={controls} filled={filled} />
        {body && (
          <LongText
            name={body.key}
            label={body.label}
            help={body.help}
            mistake={mistakeAt(filled, body.key, true)}
            value={filled.form.get(body.key) ?? ''}
            rows={14}
          />
        )}
        <JobButtons job={job} />
      </Form>
      {below}
    </>
  );
}

function bodyControl(help: string): Control {
  return { key: 'body', label: say('fields.body'), help, isRequired: true, type: 'longText' };
}
