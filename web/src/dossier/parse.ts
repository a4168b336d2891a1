import * as z from 'zod/mini'
import { type Parsed, readSaved } from '../saved/readSaved.ts'
import { citation, claim, id, text } from '../saved/schemas.ts'
import { FORMAT } from './transfer.ts'
import { type Entry, idOf, type Pinned } from './types.ts'

const pinned = {
  source: z.object({ question: text, conversationId: z.optional(id) }),
  comment: text,
}

const entry = z.discriminatedUnion('kind', [
  z.object({ ...pinned, kind: z.literal('claim'), claim: z.extend(claim, { id }) }),
  z.object({ ...pinned, kind: z.literal('quote'), citation: z.extend(citation, { id }) }),
  z.object({ kind: z.literal('heading'), id, text }),
])

const content = z.object({ entries: z.array(entry) })

/** Reads a file of a saved dossier; one that is broken anywhere is refused whole. */
export function parseDossier(json: string): Parsed<Entry[]> {
  return readSaved(json, { ...FORMAT, content }, ({ entries }) => entries.map(asEntry))
}

/** Nothing in a file vouches for its quotes: they are compared with the articles when they are shown. */
function asEntry(parsed: z.infer<typeof entry>): Entry {
  if (parsed.kind === 'heading') return parsed
  // The brand of a claim cannot be checked.
  const given = parsed as unknown as Omit<Pinned, 'id'> & Pinned
  return { ...given, id: idOf(given), source: { ...given.source, imported: true } }
}
