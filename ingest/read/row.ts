import { compose, textWithTitle } from './blocks.ts'
import { failureOf } from './bytes.ts'
import { statementsOf, valuesOf } from './fields.ts'
import { isolate } from './isolate.ts'
import { decodeEntities, hasTags } from './markup.ts'
import { rowName } from './row-name.ts'
import type { Failure, RawArticle } from './source.ts'
import { MAX_TEXT_BYTES } from './text.ts'
import { asRecord, asText, type Fields } from './values.ts'

/**
 * The article of a JSON object. `place` names it in a file of many ("line-3") when it has neither id nor address;
 * without `place` the file holds this one article. `content` is what its hash is taken of.
 */
export async function articleOfRow(
  value: unknown,
  { place, content }: { place?: string; content: RawArticle['content'] },
): Promise<RawArticle | Failure> {
  const fields = asRecord(value)
  const row = place === undefined ? {} : { row: (fields && nameOf(fields)) ?? place }
  if (!fields) return { ...row, reason: 'is no JSON object with the fields of an article' }
  const body = bodyOf(fields)
  if (body === undefined)
    return { ...row, reason: 'has no text (text, body, article, content or description)' }
  if (body.length > MAX_TEXT_BYTES) return { ...row, reason: 'has a text that is too long for an article' }
  const found = statementsOf(fields, 'JSON field')
  const title = found.title?.[0]?.value
  try {
    if (!hasTags(body)) {
      return { ...row, ...textWithTitle(decodeEntities(body), title), content, found, warnings: [] }
    }
    const blocks = await isolate('fragment', body)
    if (blocks.length === 0) return { ...row, reason: 'has no text' }
    return { ...row, ...compose(blocks, title), content, found, warnings: [] }
  } catch (error) {
    return failureOf(error, row.row)
  }
}

/** The id of a row, else its address: both stay when rows are added or sorted. */
function nameOf(fields: Fields): string | undefined {
  return [...valuesOf(fields, 'id'), ...valuesOf(fields, 'url')]
    .map(({ value }) => rowName(asText(value)))
    .find((name) => name !== undefined)
}

/** The text of the first text field that has one; a list is a list of paragraphs. */
export function bodyOf(fields: Fields): string | undefined {
  return valuesOf(fields, 'text')
    .map(({ value }) => (Array.isArray(value) ? value.map(asText) : [asText(value)]))
    .map((parts) => parts.filter((part) => part !== undefined).join('\n\n'))
    .find((body) => body !== '')
}
