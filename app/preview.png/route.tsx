import { ImageResponse } from 'next/og';
import { organisation } from '@/lib/content/documents';
import { mark } from '@/lib/mark';

const { band, sun, bridge } = mark.colours;

export const dynamic = 'force-static';

/** The picture of a shared link: the mark and the name, the same in every language. */
export function GET() {
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: band,
        color: bridge,
        fontSize: 76,
      }}
    >
      <svg width="340" height="272" viewBox="0 2 32 26" aria-hidden="true">
        <circle {...mark.sun} fill={sun} />
        <path d={mark.bridge} fill={bridge} />
      </svg>
      <div style={{ marginTop: 24 }}>{organisation.name}</div>
      <div style={{ fontSize: 44, color: sun }}>{organisation.city}</div>
    </div>,
    { width: 1200, height: 630 },
  );
}
