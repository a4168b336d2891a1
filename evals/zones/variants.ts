import { readFileSync } from 'node:fs'
import { isAnswerButton } from '../../ingest/lines/button-words.ts'
import { contentLines } from '../../ingest/lines/lines.ts'
import { stampOf } from '../../ingest/lines/stamps.ts'
import { findZones } from '../../ingest/zones/zones.ts'
import type { Zone } from '../../server/core/article.ts'
import { type GoldSpan, goldOf, type PageScore, scorePage } from './score.ts'

/** A line of a gold page, its zone, and the rule that finds it. */
interface GoldLine {
  text: string
  opensBlock: boolean
  zone: Zone
  rule: string
}

/** What other pages may lack: rules that need it would show here. */
const VARIANTS: Record<string, (lines: GoldLine[]) => GoldLine[]> = {
  'no blank line': (lines) => lines.map((line) => ({ ...line, opensBlock: false })),
  'blank lines between all': (lines) => lines.map((line) => ({ ...line, opensBlock: true })),
  'no answer buttons': (lines) => lines.filter((line) => !isAnswerButton(line.text)),
  'no times of comments': (lines) =>
    lines.filter((line) => line.zone !== 'comment' || stampOf(line.text) === undefined),
  'no byline, no date': without('byline', 'metadata', 'writer'),
  'nothing above the title': (lines) =>
    lines.slice(
      Math.max(
        0,
        lines.findIndex((line) => line.zone === 'headline'),
      ),
    ),
  'no marker above comments': without('comments-marker', 'maybe-comments-marker', 'reply-form'),
  'no page below the article': (lines) => {
    const last = lines.findLastIndex((line) => line.zone === 'body')
    return lines.filter(
      (line, i) => i < last || line.zone !== 'boilerplate' || line.rule === 'comments-marker',
    )
  },
}

/** The scores of the text pages of a set, changed in each of these ways, by the name of the change. */
export function scoreVariants(set: string): Map<string, PageScore[]> {
  const { folder, gold = {} } = goldOf(set) ?? {}
  const files = Object.entries(gold).filter(([file]) => file.endsWith('.txt'))
  const pages = files.map(([file, marks]) => {
    const lines = goldLines(readFileSync(new URL(file, folder), 'utf8'), marks as GoldSpan[])
    return { file, lines }
  })
  return new Map(
    Object.entries(VARIANTS).map(([name, change]) => [
      name,
      pages.map(({ file, lines }) => {
        const page = compose(change(lines))
        return scorePage(file, page.text, page.gold, findZones(page.text))
      }),
    ]),
  )
}

function without(...rules: string[]): (lines: GoldLine[]) => GoldLine[] {
  return (lines) => lines.filter((line) => !rules.includes(line.rule))
}

function goldLines(text: string, gold: GoldSpan[]): GoldLine[] {
  const found = findZones(text)
  return contentLines(text).map(({ start, text: line, opensBlock }) => ({
    text: line,
    opensBlock,
    zone: at(gold, start)?.zone ?? 'body',
    rule: at(found, start)?.rule ?? '',
  }))
}

function at<S extends { start: number; end: number }>(spans: S[], offset: number): S | undefined {
  return spans.find(({ start, end }) => start <= offset && offset < end)
}

function compose(lines: GoldLine[]): { text: string; gold: GoldSpan[] } {
  let text = ''
  const gold: GoldSpan[] = []
  lines.forEach((line, i) => {
    const start = text.length
    text += (i === 0 ? '' : line.opensBlock ? '\n\n' : '\n') + line.text
    gold.push({ zone: line.zone, start, end: text.length })
  })
  return { text, gold }
}
