import { ImageResponse } from 'next/og';
import { organisation } from '@/lib/content/documents';

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
        backgroundColor: '#0b4a47',
        color: '#fbf4e8',
        fontSize: 76,
      }}
    >
      <svg width="340" height="272" viewBox="0 2 32 26" aria-hidden="true">
        <circle cx="16" cy="10" r="5" fill="#f5b942" />
        <path d="M2 17h28v9h-4a5 5 0 0 0-10 0 5 5 0 0 0-10 0H2Z" fill="#fbf4e8" />
      </svg>
      <div style={{ marginTop: 24 }}>{organisation.name}</div>
      <div style={{ fontSize: 44, color: '#f5b942' }}>{organisation.city}</div>
    </div>,
    { width: 1200, height: 630 },
  );
}
