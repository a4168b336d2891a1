import type { ComparedArticle } from '../../../server/core/comparison.ts'
import type { Texts } from '../texts/de.ts'
import { useTexts } from '../texts/language.ts'
import { CellContent } from './CellContent.tsx'
import type { Shown } from './Comparison.tsx'
import { StatementHead } from './StatementHead.tsx'
import { beside } from './shown.ts'

/** Where there is no room for a table: under each statement the articles that say something, then those that do not. */
export function StatementList({ table, ...rest }: Shown) {
  const t = useTexts()
  return (
    <ol className="statement-list">
      {table.rows.map((row) => {
        const cells = beside(table.columns, row)
        const silent = cells.filter(({ cell }) => cell.says === 'nothing')
        return (
          <li key={row.id}>
            <h2 id={`row-${row.id}`} tabIndex={-1}>
              <StatementHead table={table} row={row} />
            </h2>
            <ul>
              {cells
                .filter(({ cell }) => cell.says !== 'nothing')
                .map(({ article, cell }) => (
                  <li key={article.id} className={`says-${cell.says}`}>
                    <CellContent rowId={row.id} cell={cell} above={row.text} {...rest} />
                  </li>
                ))}
            </ul>
            {silent.length > 0 && (
              <p className="nothing">
                {t.compare.nothingIn(
                  silent.map(({ article }) => nameAmong(article, table.columns, t)).join(', '),
                )}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** The outlet; with the file where that does not tell which article is meant. */
function nameAmong({ outlet, file }: ComparedArticle, columns: readonly ComparedArticle[], t: Texts): string {
  const name = outlet.name ?? t.outlet.unknown
  const alike = columns.filter((column) => column.outlet.name === outlet.name)
  return alike.length > 1 ? `${name} (${file})` : name
}
