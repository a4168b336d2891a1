import * as z from 'zod/mini'

export type Parsed<Value> =
  | { ok: true; value: Value }
  | { ok: false; problem: 'not-json' | 'not-ours' | 'newer' }
  /** `place`: where in the file something is not as it should be. */
  | { ok: false; problem: 'broken'; place: string }

export type Refused = Exclude<Parsed<never>, { ok: true }>

/** What a file says of itself, and what else it must hold. */
interface Saved<Content extends z.ZodMiniType> {
  format: string
  version: number
  content: Content
}

/** Reads a file that was saved here; one that is broken anywhere is refused whole. */
export function readSaved<Content extends z.ZodMiniType, Value>(
  json: string,
  { format, version, content }: Saved<Content>,
  toValue: (content: z.infer<Content>) => Value,
): Parsed<Value> {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch {
    return { ok: false, problem: 'not-json' }
  }
  const head = z.object({ format: z.literal(format), version: z.number() }).safeParse(given)
  if (!head.success) return { ok: false, problem: 'not-ours' }
  if (head.data.version > version) return { ok: false, problem: 'newer' }
  if (head.data.version !== version) return { ok: false, problem: 'broken', place: 'version' }

  const parsed = content.safeParse(given)
  if (!parsed.success)
    return { ok: false, problem: 'broken', place: z.core.toDotPath(parsed.error.issues[0]?.path ?? []) }
  return { ok: true, value: toValue(parsed.data) }
}
