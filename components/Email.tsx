/** An address that breaks after the @ only, stays left to right and is copied exactly. */
export default function Email({ address }: { address: string }) {
  const [name, domain] = address.split('@');
  return (
    <bdi dir="ltr" translate="no" className="text-sm">
      {name}@<wbr />
      {domain}
    </bdi>
  );
}
