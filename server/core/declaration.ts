import { z } from 'zod'
import { type Span, ZONES } from './article.ts'

const name = z.string().regex(/\S/, 'must not be blank').max(500)

const publishedAt = z.union(
  [z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/), z.iso.date(), z.iso.datetime({ offset: true })],
  'expected 2025, 2025-02, 2025-02-13 or a full ISO time',
)

/** What a stretch of a text is. The stretch is named by its words (W3C TextQuoteSelector), so that it is found again after an edit. */
const declaredZone = z.strictObject({
  zone: z.enum(ZONES),
  exact: z.string().regex(/\S/, 'must not be blank'),
  prefix: z.string().exactOptional(),
  suffix: z.string().exactOptional(),
})

/** What somebody declares about an article; it wins over what the text says. `null`: nobody knows, whatever the text says. */
export const declarationFields = {
  outlet: name.nullable().exactOptional(),
  author: name.nullable().exactOptional(),
  publishedAt: publishedAt.nullable().exactOptional(),
  zones: z.array(declaredZone).max(1_000).exactOptional(),
}

/** What is corrected in the page about one article. */
export const correctionSchema = z.strictObject(declarationFields)

export type DeclaredZone = z.infer<typeof declaredZone>
export type Correction = z.infer<typeof correctionSchema>

export interface Corrected {
  /** Changes with the correction and with the article's text: whoever corrects says which one they saw. */
  version: string
  correction: Correction
  /** Where each of the correction's zones stands in the article as it is now; null when it is found no more. */
  places: (Span | null)[]
}
