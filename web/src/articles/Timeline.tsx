import './timeline.css'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import { focusNext } from '../shared/focusNext.ts'
import { dateFormat } from '../shared/formats.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { useTexts } from '../texts/language.ts'
import { type Bin, daysOf, timelineOf } from './timeline.ts'

/** Units of the drawing. */
const HEIGHT = 48
const LOWEST = 3
/** Beside so many there is no room for more than a letter. */
const MANY = 18

interface Props {
  /** All that are listed but for their time. */
  articles: readonly ArticleSummary[]
  from: string
  to: string
  onChoose(days: { from: string; to: string }): void
}

/** When the articles were published. Choosing a day, a month or a year shows only what is of it. */
export function Timeline({ articles, from, to, onChoose }: Props) {
  const t = useArticlesTexts()
  const texts = useTexts()
  const bars = useRef<HTMLDivElement>(null)
  const chosen = useMemo(() => (from && to ? { from, to } : undefined), [from, to])
  const { bins, undated } = useMemo(() => timelineOf(articles, chosen), [articles, chosen])
  const most = Math.max(...bins.map(({ count }) => count), 1)
  const isChosen = (period: string) => daysOf(period).from === from && daysOf(period).to === to
  const filled = bins.filter(({ count }) => count > 0)
  const [reached, setReached] = useState<string>()
  // One stop for the Tab key; arrow keys lead from bar to bar.
  const stop = [reached, bins.find(({ period }) => isChosen(period))?.period].find((period) =>
    filled.some((bin) => bin.period === period),
  )

  // With other days the bar or button that was pressed may go: then the bar that Tab leads to has the focus.
  const pressed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: that they are drawn is the reason
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body)
      focusNext(() => bars.current?.querySelector('[tabindex="0"]'))
    pressed.current = false
  }, [bins, from, to])

  function choose(days: { from: string; to: string }) {
    pressed.current = true
    onChoose(days)
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    const buttons = [...(bars.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
    const target = next === undefined ? undefined : buttons[next]
    if (!target) return
    event.preventDefault()
    target.focus()
  }

  if (articles.length === 0) return null
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <div className="timeline-head">
        <h2 id="timeline-title">{t.timeline}</h2>
        {(from || to) && (
          <button type="button" className="text-button" onClick={() => choose({ from: '', to: '' })}>
            {t.wholeTime}
          </button>
        )}
        {undated > 0 && <span>{t.undated(undated)}</span>}
      </div>
      <div ref={bars} className="bars" role="toolbar" aria-labelledby="timeline-title" onKeyDown={move}>
        {bins.map(({ period, count }) => (
          <span key={period} className="bar-place">
            {count > 0 && (
              <button
                type="button"
                aria-label={t.period(formatDate(period, texts.locale), count)}
                title={t.period(formatDate(period, texts.locale), count)}
                aria-pressed={isChosen(period)}
                tabIndex={period === (stop ?? filled[0]?.period) ? 0 : -1}
                onFocus={() => setReached(period)}
                onClick={() => choose(isChosen(period) ? { from: '', to: '' } : daysOf(period))}
              >
                <Bar share={count / most} />
              </button>
            )}
            <Label period={period} among={bins} />
          </span>
        ))}
      </div>
    </section>
  )
}

function Bar({ share }: { share: number }) {
  const height = LOWEST + share * (HEIGHT - LOWEST)
  return (
    <svg className="bar-fill" viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y={HEIGHT - height} width="10" height={height} />
    </svg>
  )
}

/** The day, the month or the year, as short as can be; below, once, of which month or year. */
function Label({ period, among }: { period: string; among: readonly Bin[] }) {
  const { locale } = useTexts()
  const [year, month, day] = period.split('-')
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  const short = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone: 'UTC' }).format(time)
  const above = day ? Number(day) : month ? short({ month: among.length > MANY ? 'narrow' : 'short' }) : year
  const isFirst = month !== undefined && (period === among[0]?.period || (day ?? month) === '01')
  return (
    <span className="bar-label" aria-hidden="true">
      {above}
      {isFirst && <small className="bar-since">{day ? short({ month: 'short' }) : year}</small>}
    </span>
  )
}
