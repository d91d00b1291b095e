import { z } from 'zod';
import type { Fault } from './answers';
import { answersSchema } from './fields';

/** Why something that was sent got no further, apart from the answers themselves. */
export const troubles = ['notStored', 'busy', 'expired', 'foreign'] as const;

const shared = z.object({
  /** The mailbox of the service. */
  mail: z.string(),
  trouble: z.enum(troubles).optional(),
  /** How long to wait, of `busy`. */
  minutes: z.number().optional(),
});

/** What the page shows that answers what was sent on the form: all that it depends on. */
export const viewSchema = z.discriminatedUnion('shows', [
  shared.extend({
    shows: z.literal('form'),
    answers: answersSchema,
    faults: z.array(
      z.object({
        field: answersSchema.keyType,
        fault: z.enum(['missing', 'tooLong', 'wrong']) satisfies z.ZodType<Fault>,
      }),
    ),
  }),
  shared.extend({
    shows: z.literal('check'),
    answers: answersSchema,
    /** With what the request is sent. */
    key: z.string(),
    /** Whether the question that nobody sees was answered. */
    trapped: z.boolean(),
  }),
  shared.extend({
    shows: z.literal('received'),
    reference: z.string(),
    receivedAt: z.iso.datetime(),
    /** Left out once they are no longer shown. */
    answers: answersSchema.optional(),
  }),
]);

/** What `viewSchema` reads. */
export type View = z.infer<typeof viewSchema>;

/** The header in which the server tells Next what to show; nobody outside can set it. */
export const viewHeader = 'x-form-view';

/** A view in letters for a header. */
export function packView(view: View): string {
  return Buffer.from(JSON.stringify(view)).toString('base64url');
}

/** Reads it again. Throws when it is none. */
export function unpackView(packed: string): View {
  return viewSchema.parse(JSON.parse(Buffer.from(packed, 'base64url').toString()));
}
