type Props = { href: string; title: string; text?: string };

/** A way to another screen, with what one can do there. */
export default function Onward({ href, title, text }: Props) {
  return (
    <a href={href} className="card block">
      <span className="strong block text-brand">{title}</span>
      {text}
    </a>
  );
}
