type Props = { fields: [string, string][]; prefix?: string };

/** Fields that go along unseen, as they were typed. */
export default function Kept({ fields, prefix = '' }: Props) {
  return fields.map(([name, value], i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same name may come twice, and nothing moves
    <input key={i} type="hidden" name={prefix + name} value={value} />
  ));
}
