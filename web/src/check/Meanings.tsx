import { useCheckTexts } from '../texts/check.ts'
import { KINDS } from './checking.ts'
import { VerdictWord } from './VerdictWord.tsx'

/** What each word says, what it does not say, and how often the check errs. */
export function Meanings() {
  const t = useCheckTexts()
  return (
    <section className="meanings">
      <div className="rule-heading">
        <h2>{t.meaningTitle}</h2>
      </div>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <VerdictWord kind={kind} />
            </dt>
            <dd>{t.meanings[kind]}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t.unsure}</p>
    </section>
  )
}
