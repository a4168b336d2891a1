import type { ComparedArticle } from '../../../server/core/comparison.ts'
import { Monogram } from '../corpus/Monogram.tsx'
import { formatDate } from '../shared/date.ts'
import { useTexts } from '../texts/language.ts'
import { CellContent } from './CellContent.tsx'
import type { Shown } from './Comparison.tsx'
import { StatementHead } from './StatementHead.tsx'
import { beside } from './shown.ts'

/** A row a statement, a column an article; headings stay in view. */
export function StatementTable({ table, ...rest }: Shown) {
  const t = useTexts()
  const { columns, rows, question } = table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="table-frame" tabIndex={0} aria-label={t.compare.table(question)}>
      <table>
        <caption className="sr-only">{t.compare.table(question)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t.compare.statement}</span>
            </th>
            {columns.map((article) => (
              <th key={article.id} scope="col">
                <ColumnHead article={article} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" id={`row-${row.id}`} tabIndex={-1}>
                <StatementHead table={table} row={row} />
              </th>
              {beside(columns, row).map(({ article, cell }) => (
                <td key={article.id} className={`says-${cell.says}`}>
                  <CellContent rowId={row.id} cell={cell} {...rest} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ColumnHead({ article }: { article: ComparedArticle }) {
  const t = useTexts()
  const { outlet, file, title, publishedAt, language } = article
  return (
    <span className="column-head">
      <Monogram outlet={outlet} />
      <span>
        <b>{outlet.name ?? t.outlet.unknown}</b>
        <span className="column-title" lang={language} title={title}>
          {title || t.corpus.untitled}
        </span>
        <span className="file" title={file}>
          {file}
        </span>
        {publishedAt && <span className="file">{formatDate(publishedAt, t.locale)}</span>}
      </span>
    </span>
  )
}
