import type { Comparison as Compared } from '../../../server/core/comparison.ts'
import type { Opening } from '../chat/shown.ts'
import { copyText } from '../copy/clipboard.ts'
import { Icon } from '../shared/Icon.tsx'
import { notify } from '../shared/Notice.tsx'
import { useNarrow } from '../shared/useMedia.ts'
import { useTexts } from '../texts/language.ts'
import { StatementList } from './StatementList.tsx'
import { StatementTable } from './StatementTable.tsx'
import { notesOf, toCsv, toMarkdownTable } from './table.ts'

/** What every way to show a comparison needs. */
export interface Shown extends Opening {
  table: Extract<Compared, { status: 'compared' }>
  numbers: ReadonlyMap<string, number>
}

/** A table, or where there is no room for one, statement after statement; with what it does not show, and ways to take it along. */
export function Comparison(shown: Shown) {
  const t = useTexts()
  const narrow = useNarrow()
  const { table } = shown
  const { columns, silent, missing } = table

  async function copy(text: string) {
    notify({ text: (await copyText(text)) ? t.tools.copied : t.tools.copyFailed })
  }

  return (
    <div className="comparison">
      <p className="compared">
        <b>{t.corpus.articles(columns.length + silent)}</b>
        {!narrow && `, ${t.compare.ordered}`}
      </p>
      {narrow ? <StatementList {...shown} /> : <StatementTable {...shown} />}
      {missing.length > 0 && (
        <p className="card missing">
          <b>{t.missing}</b> {missing.join(' · ')}
        </p>
      )}
      {notesOf(table, t).map((text) => (
        <p key={text} className="table-note">
          {text}
        </p>
      ))}
      <div className="answer-tools tools">
        <button type="button" className="tool" onClick={() => copy(toMarkdownTable(table, t))}>
          <Icon name="copy" />
          {t.compare.copyMarkdown}
        </button>
        <button type="button" className="tool" onClick={() => copy(toCsv(table, t))}>
          <Icon name="copy" />
          {t.compare.copyCsv}
        </button>
      </div>
    </div>
  )
}
