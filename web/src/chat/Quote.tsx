import type { Citation } from '../../../server/core/answer.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { hangs } from './statement.ts'

export function Quote({ citation }: { citation: Citation }) {
  return (
    <blockquote className={hangs(citation.quote) ? 'quote hangs' : 'quote'}>
      <p lang={useCorpus().find(citation.articleId)?.language} dir="auto">
        {citation.quote}
      </p>
    </blockquote>
  )
}
