import { z } from 'zod'
import type { RejectionReason } from '../core/answer.ts'
import type { Article, Span } from '../core/article.ts'
import type { WrittenDraft } from '../core/draft.ts'
import type { Writer } from '../core/ports.ts'
import { detectLanguage } from '../text/language.ts'
import { createMarkers, type Markers } from './marked.ts'
import { DRAFT } from './prompts/draft.ts'
import { REPAIR } from './prompts/repair.ts'

/** A passage that a model may quote. */
export interface Source extends Span {
  article: Article
}

/** Sources by the ids under which a model sees them. */
export type Sources = ReadonlyMap<string, Source>

const MAX_TEXT = 600
const MAX_QUOTE = 1_200
const MAX_EVIDENCE = 8

/** One claim as a model writes it. */
const drafted = z.object({
  text: z.string().trim().min(1).max(MAX_TEXT),
  evidence: z
    .array(z.object({ passage: z.string().max(40), quote: z.string().trim().min(1).max(MAX_QUOTE) }))
    .min(1)
    .max(MAX_EVIDENCE),
  attribution: z
    .object({ speaker: z.string().max(200).nullable() })
    .nullable()
    .catch(null),
})

export interface Rejected {
  draft: WrittenDraft
  reason: RejectionReason
}

/** Names passages as a model sees them: p1, p2, … */
export function sourcesOf(passages: readonly Source[]): Sources {
  return new Map(passages.map((passage, index) => [`p${index + 1}`, passage]))
}

/**
 * Drafts of the claims that a model writes on a question, each the moment it is complete.
 *
 * @param rejected what it wrote before and did not pass: only these are to be written again
 * @throws BelegtError `model-*`
 */
export async function* writeDrafts(
  writer: Writer,
  { question, sources, rejected = [] }: DraftRequest,
  options: { signal?: AbortSignal } = {},
): AsyncGenerator<WrittenDraft> {
  const markers = createMarkers()
  const instructions = rejected.length > 0 ? `${DRAFT}\n\n${REPAIR}` : DRAFT
  const prompt = [
    ...[...sources].map(([id, source]) => present(id, source, markers)),
    ...rejected.map(({ draft, reason }) => markers.wrap('rejected', JSON.stringify(draft), { reason })),
    markers.wrap('question', question),
  ].join('\n\n')
  for await (const { text, evidence, attribution } of writer.write(
    { instructions, prompt, element: drafted },
    options,
  )) {
    const speaker = attribution?.speaker?.trim()
    // a model may answer in another language than it was asked for
    yield { text, language: detectLanguage(text), evidence, ...(speaker && { speaker }) }
  }
}

export interface DraftRequest {
  question: string
  sources: Sources
  rejected?: readonly Rejected[]
}

function present(id: string, { article, start, end }: Source, markers: Markers): string {
  return markers.wrap('passage', article.text.slice(start, end), {
    id,
    outlet: article.outlet.name ?? 'unknown',
    date: article.publishedAt,
    title: article.title,
  })
}
