import { say } from '@/lib/editor/words';
import Form from './Form';

/** Somebody of the service approves the Dutch text of the whole site. @param date when, in words */
export default function ApproveText({ date }: { date?: string }) {
  return (
    <>
      <p>{date ? say('service.approvedOn', { date }) : say('service.notApproved')}</p>
      <p>{say('service.approveHelp')}</p>
      <Form action="/dienst/goedgekeurd">
        <button type="submit" className="button">
          {say('service.approveButton')}
        </button>
      </Form>
    </>
  );
}
