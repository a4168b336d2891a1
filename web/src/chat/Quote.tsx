import type { Citation } from '../../../server/core/answer.ts'
import type { Span } from '../../../server/core/article.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { split } from '../shared/split.ts'
import { Marked } from './Marked.tsx'
import { hangs } from './statement.ts'

interface Props {
  citation: Citation
  /** The words in it that decide. */
  marked?: readonly Span[]
}

export function Quote({ citation: { quote, articleId }, marked = [] }: Props) {
  const marks = marked.map((span) => ({ ...span, kind: 'answer' as const }))
  return (
    <blockquote className={hangs(quote) ? 'quote hangs' : 'quote'}>
      <p lang={useCorpus().find(articleId)?.language} dir="auto">
        <Marked text={quote} pieces={split({ start: 0, end: quote.length }, marks)} />
      </p>
    </blockquote>
  )
}
