import { json, schemaOf } from '@/lib/directory/files';

export const dynamic = 'force-static';

/** The JSON Schema of `contact.json`, one for every language. */
export function GET() {
  const { body, type } = json(schemaOf());
  return new Response(body, { headers: { 'Content-Type': type } });
}
