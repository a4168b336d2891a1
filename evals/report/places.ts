import { EVIDENCE_ZONES, type Span } from '../../server/core/article.ts'
import type { Articles } from '../scorers/gold-hit.ts'
import type { EvalArticle, EvalCase, EvalCitation, GoldSpan } from '../types.ts'
import { type Html, html } from './html.ts'
import { inContext, type Marking } from './marked.ts'
import { attributionText } from './words.ts'

/** As many colours for outlets as the product has. */
const HUES = 8
const LONGEST = 420

/** Shows the places of one case: each in its sentence, with outlet, file and who says it. */
export interface Places {
  gold(span: GoldSpan): Html
  cited(citation: EvalCitation): Html
}

export function createPlaces(articles: Articles, { question, answer }: EvalCase): Places {
  const golds = question.facts.flatMap(({ spans }) => spans)
  const citations = answer.claims.flatMap((claim) => claim.citations)
  const outlets = [...new Set([...articles.values()].map(({ outlet }) => outlet))]

  return {
    gold(span) {
      const article = articles.get(span.file)
      const words = article
        ? inContext(article, span, markings(article))
        : html`<mark class="gold">${span.quote}</mark>`
      return block(words, provenance(article?.outlet ?? null, span.file, attributionText(span)))
    },

    cited(citation) {
      const { file, quote, outlet, zone, attribution } = citation
      const article = articles.get(file)
      const place = article && placeOf(article, citation)
      const words = place
        ? inContext(article, place, markings(article))
        : html`<mark class="cited">${quote.slice(0, LONGEST)}${quote.length > LONGEST ? '…' : null}</mark>`
      const label = html`${provenance(outlet.name, file, attributionText(attribution))}${
        place ? null : html`<span class="missed">These words do not stand in the article</span>`
      }${EVIDENCE_ZONES.includes(zone) ? null : html`<span class="missed">From: ${zone}</span>`}`
      return block(words, label)
    },
  }

  function markings(article: EvalArticle): Marking[] {
    const cited = citations
      .filter(({ file }) => file === article.file)
      .map((citation) => placeOf(article, citation))
      .filter((place) => place !== undefined)
    return [
      ...cited.map(({ start, end }) => ({ start, end, kind: 'cited' as const })),
      ...golds
        .filter(({ file }) => file === article.file)
        .map(({ start, end }) => ({ start, end, kind: 'gold' as const })),
    ]
  }

  function provenance(outlet: string | null, file: string, attribution: string): Html {
    const index = outlets.indexOf(outlet)
    const hue = outlet === null || index < 0 ? '' : ` hue-${index % HUES}`
    return html`<span class="chip"><span class="monogram${hue}" aria-hidden="true">${
      outlet === null ? '?' : ([...outlet][0] ?? '?')
    }</span><span class="name">${outlet ?? 'Outlet unknown'}</span><span class="file">${file}</span></span><span>${attribution}</span>`
  }
}

function block(words: Html, provenance: Html): Html {
  return html`<blockquote>${words}</blockquote><p class="provenance">${provenance}</p>`
}

/** Where the quote stands; in the copy of an attack what follows the planted paragraph stands further on. */
function placeOf({ text }: EvalArticle, { start, end, quote }: EvalCitation): Span | undefined {
  if (text.slice(start, end) === quote) return { start, end }
  const found = quote === '' ? -1 : text.indexOf(quote)
  return found < 0 ? undefined : { start: found, end: found + quote.length }
}
