import { say } from '@/lib/editor/words';
import Form from './Form';

/** Somebody of the service approves the Dutch text of the whole site. @param date when, in words */
export default function ApproveText({ date }: { date?: string }) {
  return (
    <section className="card mt-12" aria-labelledby="approve">
      <h2 id="approve">{say('service.approve')}</h2>
      <p>{say('service.approveLead')}</p>
      <p>{date ? say('service.approvedOn', { date }) : say('service.notApproved')}</p>
      <Form action="/dienst/goedgekeurd">
        <p>{say('service.approveHelp')}</p>
        <button type="submit" className="button quiet">
          {say('service.approveButton')}
        </button>
      </Form>
    </section>
  );
}
