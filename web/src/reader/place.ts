import type { Span } from '../../../server/core/article.ts'

/** An article, and a place in it where there is one. */
export interface Place {
  articleId: string
  span?: Span
}

const PATTERN = /^#\/artikel\/([^?]+)(?:\?(.*))?$/

export function toHash({ articleId, span }: Place): string {
  const query = span ? `?s=${span.start}&e=${span.end}` : ''
  return `#/artikel/${encodeURIComponent(articleId)}${query}`
}

export function fromHash(hash: string): Place | undefined {
  const [, id, query] = PATTERN.exec(hash) ?? []
  if (!id) return undefined
  const articleId = decode(id)
  if (articleId === undefined) return undefined

  const parameters = new URLSearchParams(query)
  const start = Number(parameters.get('s') ?? Number.NaN)
  const end = Number(parameters.get('e') ?? Number.NaN)
  const valid = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end
  return valid ? { articleId, span: { start, end } } : { articleId }
}

/** Someone may have typed the address. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

export function placeOf({ articleId, start, end }: Span & { articleId: string }): Place {
  return { articleId, span: { start, end } }
}
