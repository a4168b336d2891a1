import type { Article } from '../../server/core/article.ts'
import type { Embedder } from '../../server/core/ports.ts'
import { cosine } from '../../server/core/vector.ts'
import { linesAround } from '../../server/text/surroundings.ts'
import { type Likeness, verifyWritten } from '../../server/verify/written.ts'
import { mean, share } from '../scorers/wilson.ts'
import type { Measure } from '../types.ts'
import { claimsOf, type Edit, type MadeClaim, statementsIn } from './make.ts'

export interface CheckedClaim extends MadeClaim {
  isTrue: boolean
  /** Undefined where it was found to be supported. */
  reason: string | undefined
}

/** Claims made from each of the articles' sentences that `take` lets through, and from the sentence most like it. */
export async function* makeClaims(
  articles: readonly Article[],
  embedder: Embedder,
  every: number,
): AsyncGenerator<MadeClaim> {
  for (const article of articles) {
    const statements = statementsIn(article)
    const vectors = await embedder.embed(
      statements.map(({ start, end }) => article.text.slice(start, end)),
      'passage',
    )
    for (const [index, quote] of statements.entries()) {
      if (index % every !== 0) continue
      yield* claimsOf(article, quote)
      const [like] = statements
        .map((other, at) => ({
          other,
          near: cosine(vectors[index] as Float32Array, vectors[at] as Float32Array),
        }))
        .filter(({ other, near }) => other !== quote && near < 0.97)
        .sort((a, b) => b.near - a.near)
      const text = article.text.slice(quote.start, quote.end)
      if (like) yield { article, edit: 'similar', text, quote: like.other }
    }
  }
}

/** Verifies a claim as if a model had written it, with the paragraph of the quoted sentence to quote from. */
export async function checkClaim(made: MadeClaim, likeness: Likeness): Promise<CheckedClaim> {
  const { article, text, quote, edit } = made
  const verdict = await verifyWritten(
    {
      text,
      language: article.language,
      evidence: [{ passage: 'p1', quote: article.text.slice(quote.start, quote.end) }],
    },
    {
      sources: new Map([['p1', { article, ...linesAround(article.text, quote) }]]),
      zones: ['headline', 'body'],
      outlets: [],
      likeness,
    },
  )
  return {
    ...made,
    isTrue: TRUE.includes(edit),
    reason: 'rejected' in verdict ? verdict.rejected : undefined,
  }
}

const TRUE: Edit[] = ['none', 'shortened']

/** The mean of both rates, then the share judged rightly of each kind. */
export function measureSupport(claims: readonly CheckedClaim[]): Measure[] {
  const isRight = ({ isTrue, reason }: CheckedClaim) => isTrue === (reason === undefined)
  const kept = share(
    'support.trueKept',
    claims.filter(({ isTrue }) => isTrue),
    isRight,
  )
  const caught = share(
    'support.falseCaught',
    claims.filter(({ isTrue }) => !isTrue),
    isRight,
  )
  const kinds = Map.groupBy(claims, ({ edit }) => edit)
  return [
    mean('support.balanced', [kept.value, caught.value]),
    kept,
    caught,
    ...[...kinds].map(([edit, own]) => share(`support.${edit}`, own, isRight)),
  ]
}
