import type { Suggestion } from '../../../server/core/status.ts'
import { useTexts } from '../texts/language.ts'

interface Props {
  title: string
  suggestions: readonly Suggestion[]
  onAsk(question: string): void
}

/** Questions to begin with, each with how many articles answer it. */
export function Suggestions({ title, suggestions, onAsk }: Props) {
  const t = useTexts()
  if (suggestions.length === 0) return null
  return (
    <section className="suggestions">
      <div className="rule-heading">
        <h2>{title}</h2>
      </div>
      <ul>
        {suggestions.map(({ question, articles, answerable }) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              <span className="question">{question}</span>
              <span className={answerable ? 'count' : 'count none'}>
                {answerable ? t.corpus.articles(articles) : t.empty.notInArticles}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
