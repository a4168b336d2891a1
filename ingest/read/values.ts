import { z } from 'zod'
import { decodeEntities } from './entities.ts'

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

/** The texts of a value that may be one or a list, each on one line. */
export function asNames(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value]
  return list.flatMap((one) => {
    const text = asText(one)
    return text === undefined ? [] : [asLine(text)]
  })
}

/** A value of one line, without character references and superfluous spaces. */
export function asLine(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim()
}
