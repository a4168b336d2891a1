import type { ComparedStatement } from '../../../server/core/comparison.ts'
import { Marked } from '../chat/Marked.tsx'
import { statementPieces } from '../chat/statement.ts'
import { useTexts } from '../texts/language.ts'
import type { Shown } from './Comparison.tsx'
import { citationsOf, countsOf } from './shown.ts'

/** A statement, always with how many articles make it out of how many, and how many sources that are. */
export function StatementHead({ table, row }: Pick<Shown, 'table'> & { row: ComparedStatement }) {
  const t = useTexts().compare
  const { columns, rows, silent } = table
  const { so, otherwise } = countsOf(row)
  const others = rows.flatMap(({ id }, index) => (row.conflictsWith?.includes(id) ? [{ id, index }] : []))
  return (
    <>
      <span
        className={row.answerSpan ? 'row-statement' : 'row-statement long'}
        lang={row.language}
        dir="auto"
      >
        <Marked text={row.text} pieces={statementPieces({ ...row, citations: citationsOf(row) })} />
      </span>
      <span className="row-counts">
        {t.named(so, columns.length + silent)}
        {row.origins !== so && (
          <>
            {' · '}
            <abbr title={t.originsTitle}>{t.origins(row.origins)}</abbr>
          </>
        )}
        {otherwise > 0 && (
          <>
            {' · '}
            <b className="otherwise">{t.otherwiseCount(otherwise)}</b>
          </>
        )}
      </span>
      {others.map(({ id, index }) => (
        <span key={id} className="row-counts">
          {t.conflictsWith}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => document.getElementById(`row-${id}`)?.focus()}
          >
            {index + 1}
          </button>
        </span>
      ))}
    </>
  )
}
