import type { Job } from '@/lib/editor/job';
import { say } from '@/lib/editor/words';

/** The button of a job, and the one that confirms what the form says along with it. */
export default function JobButtons({ job: { controls, button, isQuiet } }: { job: Job }) {
  const confirmation = controls.find(({ type }) => type === 'confirmation');
  return (
    <>
      {confirmation?.help && <p className="help">{confirmation.help}</p>}
      <div className="buttons">
        <button type="submit" className={isQuiet ? 'button quiet' : 'button'}>
          {button}
        </button>
        {confirmation && (
          <button type="submit" name={confirmation.key} value="today" className="button quiet">
            {say('fields.confirm', { button })}
          </button>
        )}
      </div>
    </>
  );
}
