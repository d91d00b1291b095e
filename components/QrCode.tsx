import { encode } from 'uqr';

type Props = {
  /** What a telephone opens. */
  address: string;
  /** What that is, for who cannot see it. */
  name: string;
  /** Its width and height in CSS pixels. */
  size: number;
};

/** An address as a QR code (ISO/IEC 18004), dark on light also in a dark page. */
export default function QrCode({ address, name, size }: Props) {
  const { data, size: squares } = encode(address);
  // A reader needs four squares of light around the code; the library leaves one.
  const more = 3;
  const side = squares + 2 * more;
  const viewBox = [-more, -more, side, side].join(' ');
  return (
    <svg width={size} height={size} viewBox={viewBox} role="img" aria-label={name}>
      <path fill="#fff" d={`M${-more} ${-more}h${side}v${side}H${-more}Z`} />
      <path fill="#000" d={darkRuns(data)} />
    </svg>
  );
}

/** The dark squares, those side by side in one stroke. */
function darkRuns(rows: boolean[][]): string {
  return rows
    .map((row, y) => {
      let path = '';
      for (let x = 0; x < row.length; x++) {
        if (!row[x]) continue;
        const start = x;
        while (row[x + 1]) x++;
        path += `M${start} ${y}h${x - start + 1}v1H${start}Z`;
      }
      return path;
    })
    .join('');
}
