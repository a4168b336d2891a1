import { Output } from 'ai'
import type { ZodType } from 'zod'

/** The strict mode of some endpoints (Azure) rejects a schema with these. Elements are checked against the whole one. */
const NOT_STRICT = new Set([
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
])

/** Asks for a list as structured output, with the AI SDK's own schema of one. It is read by our own reader, as text. */
export function listOutput(element: ZodType) {
  const responseFormat = schemaOf(element).then((schema) => ({
    type: 'json' as const,
    schema: lenient(schema),
  }))
  return { ...Output.text(), responseFormat }
}

/** Asks for a list in words. */
export async function withFormat(instructions: string, element: ZodType): Promise<string> {
  const schema = JSON.stringify(await schemaOf(element))
  return `${instructions}\n\nAnswer with JSON alone, which fits this JSON schema:\n${schema}`
}

async function schemaOf(element: ZodType): Promise<object> {
  const format = await Output.array({ element }).responseFormat
  return format?.type === 'json' ? (format.schema ?? {}) : {}
}

function lenient<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(lenient) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(
    ([key, value]) => typeof value === 'object' || !NOT_STRICT.has(key),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, lenient(value)])) as T
}
