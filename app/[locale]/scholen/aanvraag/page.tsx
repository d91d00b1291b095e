import type { Metadata } from 'next';
import RequestForm from '@/components/RequestForm';
import RequestPage from '@/components/RequestPage';
import { requestMetadata } from '@/lib/metadata';

export function generateMetadata(): Promise<Metadata> {
  return requestMetadata('form.title');
}

/** The form on which a school asks for a session, where the content says who is responsible. */
export default function Form() {
  return (
    <RequestPage>
      <RequestForm />
    </RequestPage>
  );
}
