import { say } from '@/lib/editor/words';

/** Asks for the form again, with what was typed and one more row. */
export default function More({ name, isFirst = false }: { name: string; isFirst?: boolean }) {
  return (
    <button type="submit" name="more" value={name} className="button quiet">
      {say(isFirst ? 'fields.first' : 'fields.more')}
    </button>
  );
}
