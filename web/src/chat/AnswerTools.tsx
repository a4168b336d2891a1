import { CopyMenu } from '../copy/CopyMenu.tsx'
import { useCorpus } from '../corpus/useCorpus.ts'
import { AnswerFeedback } from '../feedback/AnswerFeedback.tsx'
import { Link } from '../router/Link.tsx'
import { comparePath } from '../router/route.ts'
import { scopeText } from '../scope/scopeText.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import { countArticles, type Exchange } from './conversation.ts'
import { groupsOf } from './groups.ts'

/** What can be done with a whole answer. */
export function AnswerTools({ exchange }: { exchange: Exchange }) {
  const texts = useTexts()
  const t = texts.tools
  const { find } = useCorpus()
  const { id, question, scope, progress } = exchange
  const limit = scope && `${texts.scope.only} ${scopeText(scope, find, texts)}`
  const lead = progress.state === 'done' ? progress.answer.lead : ''
  const claims = groupsOf(exchange).flatMap((group) => group.claims)
  // a comparison knows no limit but those that a question names
  const isComparable = !scope && countArticles(claims.flatMap(({ citations }) => citations)) > 1
  return (
    <div className="answer-tools tools">
      <CopyMenu id={`copy-${id}`} label={t.copyAnswer} labelled copied={{ question, limit, lead, claims }} />
      <button type="button" className="tool" onClick={() => print()}>
        <Icon name="print" />
        {t.print}
      </button>
      {isComparable && progress.state === 'done' && (
        <Link className="tool" href={comparePath(progress.answer.standaloneQuestion)}>
          {texts.compare.beside}
        </Link>
      )}
      {progress.state === 'done' && <AnswerFeedback answer={progress.answer} />}
    </div>
  )
}
