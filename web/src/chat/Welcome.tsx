import type { ArticleScope } from '../../../server/core/answer.ts'
import type { SuggestionList } from '../../../server/core/status.ts'
import { useResource } from '../api/useResource.ts'
import { setPendingScope, usePendingScope } from '../scope/pending.ts'
import { useStillThere } from '../scope/useStillThere.ts'
import { useTexts } from '../texts/language.ts'
import { Composer } from './Composer.tsx'
import { Suggestions } from './Suggestions.tsx'

/** The page before the first question. */
export function Welcome({ onAsk }: { onAsk(question: string, scope?: ArticleScope): void }) {
  const t = useTexts()
  const [list] = useResource<SuggestionList>('/api/suggestions')
  const pending = usePendingScope()
  const stillThere = useStillThere()
  const scope = pending && stillThere(pending)
  // They are answered by all articles, perhaps not by those that are chosen.
  const suggestions = !scope && list.state === 'ready' ? list.value.suggestions : []
  return (
    <>
      <h1>{t.empty.title}</h1>
      <p className="intro">{t.empty.text}</p>
      <Composer
        followUp={false}
        working={false}
        scope={scope}
        onUnlimit={() => setPendingScope(undefined)}
        onAsk={(question) => {
          setPendingScope(undefined)
          onAsk(question, scope)
        }}
        onStop={() => {}}
      />
      <Suggestions title={t.empty.suggestions} suggestions={suggestions} onAsk={onAsk} />
    </>
  )
}
