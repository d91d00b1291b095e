import type { Job } from '@/lib/editor/job';
import { say } from '@/lib/editor/words';

/** The button of a job, the one that shows what its text looks like, and the one that confirms what the form says along with it. */
export default function JobButtons({ job: { controls, text, button, isQuiet } }: { job: Job }) {
  const confirmation = controls.find(({ type }) => type === 'confirmation');
  return (
    <>
      {confirmation?.help && <p className="help">{confirmation.help}</p>}
      <div className="buttons">
        {text && (
          <button type="submit" name="do" value="bekijk" className="button quiet">
            {say('texts.look')}
          </button>
        )}
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
