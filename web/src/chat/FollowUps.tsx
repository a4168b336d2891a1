import type { Answer } from '../../../server/core/answer.ts'
import type { SuggestionList } from '../../../server/core/status.ts'
import { useResource } from '../api/useResource.ts'
import { pickLanguage, TEXTS, useTexts } from '../texts/language.ts'
import type { Exchange } from './conversation.ts'
import { followUps } from './suggestions.ts'

interface Props {
  exchanges: Exchange[]
  /** The last one. */
  answer: Answer
  onAsk(question: string): void
}

/** What may be asked next. */
export function FollowUps({ exchanges, answer, onAsk }: Props) {
  const t = useTexts().answer
  const [list] = useResource<SuggestionList>('/api/suggestions')
  // asked on in the language of the question, whatever the page's
  const { whatSaid } = TEXTS[pickLanguage(answer.language, [])].answer
  const offered = list.state === 'ready' ? followUps(list.value.suggestions, exchanges, whatSaid) : []
  if (offered.length === 0) return null
  return (
    <section className="follow-ups">
      <h2>{answer.status === 'abstained' ? t.rephrase : t.followUps}</h2>
      {answer.status === 'abstained' && answer.reason === 'not-in-articles' && <p>{t.rephraseHint}</p>}
      <ul>
        {offered.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
