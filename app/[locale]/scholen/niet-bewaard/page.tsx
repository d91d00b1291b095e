import type { Metadata } from 'next';
import RequestFailed from '@/components/RequestFailed';
import RequestPage from '@/components/RequestPage';
import { requestMetadata } from '@/lib/metadata';

export function generateMetadata(): Promise<Metadata> {
  return requestMetadata('trouble.notStored');
}

/** What a school sees when nobody can take the form; no address leads here. */
export default function Failed() {
  return (
    <RequestPage>
      <RequestFailed />
    </RequestPage>
  );
}
