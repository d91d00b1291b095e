import { asciiAddress } from '@/lib/content/mailAddress';
import Email from './Email';

/** An address to which somebody writes about a request. */
export default function RequestMail({ address }: { address: string }) {
  return (
    <a href={`mailto:${asciiAddress(address)}`}>
      <Email address={address} />
    </a>
  );
}
