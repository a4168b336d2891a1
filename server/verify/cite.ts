import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Attribution, Citation } from '../core/answer.ts'
import { type Article, type Span, zoneAt } from '../core/article.ts'
import { antecedentOf } from '../text/antecedents.ts'
import { attribute } from '../text/attribution.ts'

/** So much of the text on either side tells one place from another with the same words. */
const SELECTOR_CONTEXT = 32

/** The citation of a place in an article. All of it is looked up in the article, nothing is taken from elsewhere. */
export function cite(article: Article, { start, end }: Span): Citation {
  const { text } = article
  const zone = zoneAt(article, start) ?? 'boilerplate'
  const { attribution, context } =
    zone === 'comment'
      ? { attribution: { kind: 'comment' } satisfies Attribution, context: [] }
      : attribute(article, { start, end })
  const meant = zone === 'comment' ? undefined : antecedentOf(article, { start, end })
  return {
    id: shortHash(`${article.id} ${article.sha256} ${start} ${end}`),
    articleId: article.id,
    articleSha256: article.sha256,
    file: article.file,
    title: article.title,
    outlet: article.outlet,
    ...(article.url !== undefined && { url: article.url }),
    zone,
    quote: text.slice(start, end),
    start,
    end,
    prefix: wholeCharacters(text.slice(Math.max(0, start - SELECTOR_CONTEXT), start)),
    suffix: wholeCharacters(text.slice(end, end + SELECTOR_CONTEXT)),
    context: meant ? withSpan(context, meant.span) : context,
    attribution,
  }
}

/** In the order of the text, each place once. */
function withSpan(spans: readonly Span[], span: Span): Span[] {
  const others = spans.filter(({ start, end }) => start >= span.end || end <= span.start)
  const covering = spans.find(({ start, end }) => start <= span.start && span.end <= end)
  return [...others, covering ?? span].sort((a, b) => a.start - b.start)
}

/** Without the half of an emoji at either end, which no search would find. */
function wholeCharacters(cut: string): string {
  return cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)
}
