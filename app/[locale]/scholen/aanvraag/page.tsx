import type { Metadata } from 'next';
import RequestForm from '@/components/RequestForm';
import RequestPage from '@/components/RequestPage';
import { requestMetadata } from '@/lib/metadata';
import { formLocales } from '@/lib/requests/build';

export function generateStaticParams() {
  return formLocales;
}

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
