import type { SuggestionList } from '../../../server/core/status.ts'
import { useResource } from '../api/useResource.ts'
import { Suggestions } from '../chat/Suggestions.tsx'
import { useTexts } from '../texts/language.ts'

/** Questions that more than one article answers. */
export function CompareSuggestions({ onAsk }: { onAsk(question: string): void }) {
  const t = useTexts()
  const [list] = useResource<SuggestionList>('/api/suggestions')
  const several = list.state === 'ready' ? list.value.suggestions.filter(({ articles }) => articles > 1) : []
  return <Suggestions title={t.compare.suggestions} suggestions={several} onAsk={onAsk} />
}
