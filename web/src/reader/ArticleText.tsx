import { memo } from 'react'
import type { Article, Span } from '../../../server/core/article.ts'
import { split } from '../shared/split.ts'
import { useTexts } from '../texts/language.ts'
import { type Section, toSections } from './blocks.ts'
import type { ReaderMark } from './marks.ts'

interface Props {
  article: Article
  marks: ReaderMark[]
}

/** The article as it was read, each zone in its way, with its marks. Text is only ever rendered as text. */
export const ArticleText = memo(function ArticleText({ article, marks }: Props) {
  return toSections(article).map((section) => (
    <SectionView
      key={section.paragraphs[0]?.start}
      section={section}
      render={(span) => <MarkedText text={article.text} span={span} marks={marks} />}
    />
  ))
})

interface SectionProps {
  section: Section
  render(span: Span): React.ReactNode
}

function SectionView({ section: { zone, paragraphs }, render }: SectionProps) {
  const t = useTexts()
  if (zone === 'headline')
    return paragraphs.map((span) => (
      <h3 key={span.start} dir="auto">
        {render(span)}
      </h3>
    ))

  const shown = paragraphs.map((span) => (
    <p key={span.start} className={zone} dir="auto">
      {render(span)}
    </p>
  ))
  if (zone === 'body' || zone === 'caption') return shown
  const [label, note] =
    zone === 'comment'
      ? [t.reader.comments, t.reader.commentsNote]
      : [t.reader.boilerplate, t.reader.boilerplateNote]
  return (
    <details className={zone}>
      <summary lang={t.locale}>
        {label}{' '}
        <span>
          {note} · {t.reader.count(paragraphs.length)}
        </span>
      </summary>
      {shown}
    </details>
  )
}

function MarkedText({ text, span, marks }: { text: string; span: Span; marks: ReaderMark[] }) {
  return split(span, marks).map(({ start, end, kind }) => {
    const words = text.slice(start, end)
    if (kind === undefined) return words
    if (kind === 'quote')
      return (
        <mark key={start} tabIndex={-1}>
          {words}
        </mark>
      )
    return (
      <span key={start} className={kind}>
        {words}
      </span>
    )
  })
}
