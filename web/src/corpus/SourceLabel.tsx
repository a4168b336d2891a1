import type { Outlet } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import { useTexts } from '../texts/language.ts'
import { Monogram } from './Monogram.tsx'

interface Props {
  outlet: Outlet
  file: string
  publishedAt: string | undefined
}

/** Where something stands, as a chip says it. */
export function SourceLabel({ outlet, file, publishedAt }: Props) {
  const t = useTexts()
  return (
    <>
      <Monogram outlet={outlet} />
      <span className="name">{outlet.name ?? t.outlet.unknown}</span>
      <span className="file">{file}</span>
      {publishedAt && <span className="date">{formatDate(publishedAt, t.locale)}</span>}
    </>
  )
}
