import type { SuggestionList } from '../api/client.ts'
import { useResource } from '../api/useResource.ts'
import { useTexts } from '../texts/language.ts'

/** Questions that more than one article answers. */
export function CompareSuggestions({ onAsk }: { onAsk(question: string): void }) {
  const t = useTexts()
  const [list] = useResource<SuggestionList>('/api/suggestions')
  const several = list.state === 'ready' ? list.value.suggestions.filter(({ articles }) => articles > 1) : []
  if (several.length === 0) return null
  return (
    <section className="suggestions">
      <div className="rule-heading">
        <h2>{t.compare.suggestions}</h2>
      </div>
      <ul>
        {several.map(({ question, articles }) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              <span className="question">{question}</span>
              <span className="count">{t.corpus.articles(articles)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
