import { type Piece, wordsOf } from '@/lib/editor/git/difference';
import { say } from '@/lib/editor/words';

type Props = { pieces: Piece[]; isWhole?: boolean };

/** So many words around a change are shown. */
const around = 14;

/** What changed, in words: what came is underlined, what went is struck through; said to who cannot see it. */
export default function Pieces({ pieces, isWhole = false }: Props) {
  return (
    <div className="pieces">
      {pieces.map(({ kind, text }, i) => {
        const shown =
          isWhole || kind !== 'same' ? text : shortened(text, i > 0, i < pieces.length - 1);
        const Mark = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text keep their place
          <Mark key={i}>
            {kind !== 'same' && <span className="hear">{say(`pieces.${kind}`)} </span>}
            {shown}
          </Mark>
        );
      })}
    </div>
  );
}

function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const words = wordsOf(text);
  const [first, last] = [hasBefore ? around : 0, hasAfter ? around : 0];
  if (words.length <= first + last + 5) return text;
  return `${words.slice(0, first).join('')} … ${last ? words.slice(-last).join('') : ''}`;
}
