import type { ArticleScope } from '../../../server/core/answer.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { useTexts } from '../texts/language.ts'
import { sizeOf } from './inScope.ts'
import { scopeText } from './scopeText.ts'

/** To what the next question is limited, with the way out of it. */
export function ScopeChip({ scope, onRemove }: { scope: ArticleScope; onRemove(): void }) {
  const t = useTexts()
  const corpus = useCorpus()
  const size = corpus.state === 'ready' ? sizeOf(scope, corpus.articles) : undefined
  return (
    <div className="scope-chip">
      <span>
        <b>{t.scope.only}</b> {scopeText(scope, corpus.find, t)}
        {size === 0
          ? ` · ${t.scope.gone}`
          : size !== undefined && !scope.articles && ` (${t.corpus.articles(size)})`}
      </span>
      <button type="button" className="text-button" onClick={onRemove}>
        {t.scope.remove}
      </button>
    </div>
  )
}

/** To what an answer was limited. */
export function ScopeNote({ scope }: { scope: ArticleScope }) {
  const t = useTexts()
  const { find } = useCorpus()
  return (
    <p className="scope-note">
      <b>{t.scope.only}</b> {scopeText(scope, find, t)}
    </p>
  )
}
