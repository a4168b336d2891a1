import { type Article, overlap, type Span, zoneAt } from '../core/article.ts'
import { findQuote } from '../text/quotes.ts'
import { MAX_UNIT, splitSentences } from '../text/sentences.ts'
import { linesAround } from '../text/surroundings.ts'

/** A passage that may be quoted. */
export interface Source extends Span {
  article: Article
}

/** Readable words of an article. */
export interface Place extends Span {
  article: Article
}

/** What a model writes where it leaves words out. */
const ELLIPSIS = /\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3,})\s*/u
/** What it adds around a quote. */
const AROUND = /^[\s"'„“”»«‚‘’]+|[\s"'“”»«’‘.,;:]+$/gu

/**
 * The readable units that hold a quote: in the passage that is named, or else in another one, since provenance follows the
 * text. Words left out split a quote in two. Undefined where not all of it stands in one passage.
 */
export function locate(
  { passage, quote }: { passage: string; quote: string },
  sources: ReadonlyMap<string, Source>,
): Place[] | undefined {
  const named = sources.get(passage)
  const others = [...sources.values()].filter((source) => source !== named)
  for (const source of named ? [named, ...others] : others) {
    const found = findAll(quote, source)
    if (found) return found.flatMap((span) => unitsAround(source.article, span))
  }
  return undefined
}

function findAll(quote: string, source: Source): Span[] | undefined {
  const whole = findIn(source, quote)
  if (whole) return [whole]
  const parts = partsOf(quote)
  const found = parts.map((part) => findIn(source, part))
  return parts.length > 0 && found.every((span) => span !== undefined) ? found : undefined
}

/** What is left of a quote where words are left out. */
export function partsOf(quote: string): string[] {
  return quote.split(ELLIPSIS).filter((part) => /\p{L}/u.test(part))
}

function findIn({ article, start, end }: Source, quote: string): Span | undefined {
  const passage = article.text.slice(start, end)
  const found = findQuote(passage, quote) ?? findQuote(passage, quote.replaceAll(AROUND, ''))
  return found && { start: start + found.start, end: start + found.end }
}

/** A part of a sentence may say what the sentence does not, so whole sentences are cited: together if that is short. */
function unitsAround(article: Article, span: Span): Place[] {
  const { text, language, zones } = article
  const zone = zones.find(({ start, end }) => start <= span.start && span.start < end)
  const lines = linesAround(text, span)
  const within = {
    start: Math.max(lines.start, zone?.start ?? 0),
    end:
      zoneAt(article, span.end - 1) === zone?.zone
        ? Math.min(lines.end, zone?.end ?? text.length)
        : lines.end,
  }
  const units = splitSentences(text, within, language).filter((unit) => overlap(unit, span))
  const [first, last] = [units[0], units.at(-1)]
  if (!first || !last) return [{ article, ...span }]
  if (last.end - first.start <= MAX_UNIT) return [{ article, start: first.start, end: last.end }]
  return units.map((unit) => ({ article, ...unit }))
}
