import { type MouseEvent, useRef, useState } from 'react'
import type { Article, Span } from '../../../server/core/article.ts'
import { toSections } from '../reader/blocks.ts'
import { focusNext } from '../shared/focusNext.ts'
import { ZONES } from '../shared/zones.ts'
import { useEditingTexts } from '../texts/editing.ts'
import { type Draft, declare, isDeclared, piecesOf, takeBack, zoneOf } from './draft.ts'
import { useStretch } from './useStretch.ts'

interface Props {
  article: Article
  draft: Draft
  /** As it is on the server. */
  before: Draft
  onChange(draft: Draft): void
}

/** The article's paragraphs, each with what it is; those that are chosen, or the words that are marked, can be said to be another. */
export function ZonePicker({ article, draft, before, onChange }: Props) {
  const t = useEditingTexts()
  const list = useRef<HTMLOListElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const last = useRef(0)
  const [stretch, clearStretch] = useStretch(list)
  const whole = toSections(article).flatMap((section) => section.paragraphs)
  const paragraphs = piecesOf(whole, draft, article.text)
  const spans = stretch ? [stretch] : runsOf(paragraphs, chosen)

  function choose(event: MouseEvent<HTMLInputElement>, index: number) {
    const { checked } = event.currentTarget
    const [from, to] = event.shiftKey ? [last.current, index].sort((a, b) => a - b) : [index, index]
    const next = new Set(chosen)
    for (let at = from as number; at <= (to as number); at++) {
      if (checked) next.add(at)
      else next.delete(at)
    }
    last.current = index
    clearStretch()
    setChosen(next)
  }

  function done(next: Draft) {
    onChange(next)
    clearStretch()
    setChosen(new Set())
    // The buttons go away.
    focusNext(() => boxAt(spans[0]) ?? boxAt())
  }

  /** The box of the paragraph that begins with a stretch, or else the first one. */
  function boxAt(span?: Span) {
    const described = span ? `[aria-describedby="zone-${span.start}"]` : ''
    return list.current?.querySelector(`input${described}`)
  }

  return (
    <fieldset className="zone-picker">
      <legend>{t.zonesTitle}</legend>
      <p className="note">{t.zonesIntro}</p>
      {draft.lost.map((zone) => (
        <p key={zone.exact} className="card">
          {t.lost} <q lang={article.language}>{zone.exact}</q>{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              onChange({ ...draft, lost: draft.lost.filter((one) => one !== zone) })
              focusNext(() => boxAt())
            }}
          >
            {t.drop}
          </button>
        </p>
      ))}
      <ol ref={list} className="zone-list">
        {paragraphs.map((span, index) => {
          const { zone, declared } = zoneOf(draft, before, article, span)
          return (
            <li key={span.start} className={zone ?? 'open'}>
              <input
                type="checkbox"
                checked={chosen.has(index)}
                aria-label={t.choose(index + 1)}
                aria-describedby={`zone-${span.start}`}
                onClick={(event) => choose(event, index)}
                onChange={() => {}}
              />
              <span id={`zone-${span.start}`} className="zone-name">
                {zone ? t.zones[zone] : t.asFound}
                {declared && <b> · {t.corrected}</b>}
              </span>
              <p lang={article.language} dir="auto" data-start={span.start}>
                {article.text.slice(span.start, span.end)}
              </p>
            </li>
          )
        })}
      </ol>
      {spans.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: it is within a fieldset already
        <div className="zone-tools" role="group" aria-labelledby="zone-tools-label">
          <p id="zone-tools-label" role="status">
            {stretch ? t.chosenWords : t.chosen(chosen.size)}
          </p>
          {ZONES.map((zone) => (
            <button
              key={zone}
              type="button"
              className="button quiet"
              onClick={() => done(spans.reduce((to, span) => declare(to, article, span, zone), draft))}
            >
              {t.zones[zone]}
            </button>
          ))}
          {spans.some((span) => isDeclared(draft, span)) && (
            <button type="button" className="text-button" onClick={() => done(spans.reduce(takeBack, draft))}>
              {t.takeBack}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}

/** Chosen paragraphs that follow each other are one stretch. */
function runsOf(paragraphs: readonly Span[], chosen: ReadonlySet<number>): Span[] {
  const runs: Span[] = []
  paragraphs.forEach(({ start, end }, index) => {
    if (!chosen.has(index)) return
    const run = chosen.has(index - 1) ? runs.at(-1) : undefined
    if (run) run.end = end
    else runs.push({ start, end })
  })
  return runs
}
