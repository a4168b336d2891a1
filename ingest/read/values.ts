import { z } from 'zod'
import { decodeEntities, withoutTags } from './markup.ts'

const record = z.record(z.string(), z.unknown())
export type Fields = z.infer<typeof record>

/** The value as an object with named fields; undefined for anything else. */
export function asRecord(value: unknown): Fields | undefined {
  const result = record.safeParse(value)
  return result.success ? result.data : undefined
}

/** The text of a value: a string or a number, or what an object such as `{rendered: "…"}` or `{name: "…"}` holds. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  const fields = asRecord(value)
  if (fields === undefined) return undefined
  for (const key of ['rendered', 'name', 'value', 'text', '#text', '@value', 'html', 'title']) {
    const inner = fields[key]
    if (typeof inner === 'string' && inner.trim() !== '') return inner
  }
  return undefined
}

const MAX_NAMES = 20

/** The texts of a value that may be one or a list, or an object with a list of names, each on one line. */
export function asNames(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value]
  return list.flatMap((one) => {
    const name = asRecord(one)?.name
    const texts = Array.isArray(name) ? name.slice(0, MAX_NAMES).map(asText) : [asText(one)]
    return texts.filter((text) => text !== undefined).map((text) => asLine(withoutTags(text)))
  })
}

/** A value of one line, without character references, superfluous spaces and what a terminal would take for a command. */
export function asLine(text: string): string {
  return decodeEntities(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
