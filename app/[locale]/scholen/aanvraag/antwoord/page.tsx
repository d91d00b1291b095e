import type { Metadata } from 'next';
import { headers } from 'next/headers';
import RequestCheck from '@/components/RequestCheck';
import RequestForm from '@/components/RequestForm';
import RequestPage from '@/components/RequestPage';
import RequestReceived from '@/components/RequestReceived';
import { requestMetadata } from '@/lib/metadata';
import { unpackView, type View, viewHeader } from '@/lib/requests/view';

async function viewAsked(): Promise<View> {
  return unpackView((await headers()).get(viewHeader) ?? '');
}

export async function generateMetadata(): Promise<Metadata> {
  const view = await viewAsked();
  if (view.shows === 'received') return requestMetadata('received.title');
  const isWrong = view.trouble || (view.shows === 'form' && view.faults.length > 0);
  return requestMetadata(view.shows === 'check' ? 'check.title' : 'form.title', Boolean(isWrong));
}

/** What the server answers to what was sent on the form: made from what it says in a header. */
export default async function Answer() {
  const view = await viewAsked();
  return (
    <RequestPage>
      {view.shows === 'form' && <RequestForm view={view} />}
      {view.shows === 'check' && <RequestCheck view={view} />}
      {view.shows === 'received' && <RequestReceived view={view} />}
    </RequestPage>
  );
}
