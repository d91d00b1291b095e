import { say } from '@/lib/editor/words';
import Form from './Form';

/** Somebody of the service approves the Dutch text of the whole site. @param date when, in words */
export default function ApproveText({ date }: { date?: string }) {
  return (
    <>
      <h2>{say('service.approve')}</h2>
      <p>{date ? say('service.approvedOn', { date }) : say('service.notApproved')}</p>
      <Form action="/dienst/goedgekeurd">
        <p>{say('service.approveHelp')}</p>
        <button type="submit" className="button quiet">
          {say('service.approveButton')}
        </button>
      </Form>
    </>
  );
}
