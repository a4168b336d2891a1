import type { Citation, Claim } from '../core/answer.ts'
import { withBound } from '../text/estimates.ts'
import { findQuantities, isNumberWord } from '../text/quantities.ts'
import { findQuotations } from '../text/quotations.ts'
import type { QuestionForm } from './form.ts'
import { type LeadTexts, leadTexts } from './lead-texts.ts'

/** A lead names so many things of a list, or speakers, and quotes at most so much of a claim without an answer span. */
const MAX_NAMED = 5
const MAX_QUOTED = 160

/**
 * A sentence or two in the question's language, made of checked fields only: words that stand in quotes, who said them,
 * outlets, how many articles and origins. No word of it is a claim of its own.
 */
export function leadOf(claims: readonly Claim[], language: string, form?: QuestionForm): string {
  const [first] = claims
  if (!first) return ''
  const text = leadTexts(language)
  switch (form?.kind) {
    case 'comparison': {
      const cited = sourcesOf(claims)
      const silent = form.outlets.filter((outlet) => !cited.includes(outlet))
      return withDissent(text.compared(cited, silent), claims, text)
    }
    case 'summary': {
      const [source, ...others] = sourcesOf(claims)
      return others.length === 0
        ? text.summary(first.citations[0].title, source as string)
        : text.summaries([source as string, ...others])
    }
    case 'readers':
      return text.readers(sourcesOf(claims))
    case 'who-said': {
      const speakers = unique(claims.flatMap(({ citations }) => spokenIn(citations[0], text) ?? []))
      if (speakers.length === 0) break
      return withDissent(text.whoSaid(speakers.slice(0, MAX_NAMED)), claims, text)
    }
    case 'said-by': {
      if (first.answerSpan) break
      const speaker = first.citations[0].attribution.speaker
      const own = claims.filter(({ citations }) => citations[0].attribution.speaker === speaker)
      if (speaker === undefined) break
      return withDissent(text.saidBy(speaker, sourcesOf(own)), claims, text)
    }
    case 'list': {
      const items = unique(claims.flatMap((claim) => wordsOf(claim) ?? [])).map(text.quoted)
      if (items.length < 2) break
      return withDissent(text.named(items.slice(0, MAX_NAMED), sourcesOf(claims)), claims, text)
    }
  }
  return withDissent(directLead(first, claims, language, text), claims, text)
}

/** The words that answer, how many articles give them, and who says so; or where something stands on the matter. */
function directLead(first: Claim, claims: readonly Claim[], language: string, text: LeadTexts): string {
  const words = wordsOf(first)
  if (words === undefined) {
    const citations = claims.flatMap((claim) => claim.citations)
    const articles = new Set(citations.map(({ articleId }) => articleId)).size
    const origins = Math.max(...claims.map((claim) => claim.origins))
    const isOneClaim = claims.length === 1
    return text.stands(articles, isOneClaim ? origins : articles, sourcesOf(claims))
  }
  const articles = new Set(first.citations.map(({ articleId }) => articleId)).size
  if (articles === 1) return `${saidIn(first.citations[0], words, text)}.`
  const spoken = first.citations.flatMap((citation) => {
    const own = citation === first.citations[0] ? words : sameFigureIn(citation, words)
    return citation.attribution.speaker === undefined || own === undefined
      ? []
      : [saidIn(citation, own, text)]
  })
  const haveThem = first.citations.every(({ quote }) => quote.includes(words))
  const isForeign = first.language !== language
  const agree = text.agree(
    articles,
    first.origins,
    haveThem || isForeign ? text.quoted(words) : within(words),
  )
  return `${[agree, ...unique(spoken).slice(0, 2)].join('; ')}.`
}

/** A figure as it stands within a sentence, without marks: not all articles that give it have these words for it. */
function within(words: string): string {
  const [first = ''] = words.match(/^\p{L}+/u) ?? []
  return isNumberWord(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** With those that say otherwise than the first claim. */
function withDissent(lead: string, claims: readonly Claim[], text: LeadTexts): string {
  const [first, ...others] = claims as [Claim, ...Claim[]]
  const dissenting = others.filter(
    ({ id, conflictsWith }) => conflictsWith?.includes(first.id) || first.conflictsWith?.includes(id),
  )
  if (dissenting.length === 0) return lead
  const statements = dissenting.map((claim) =>
    saidIn(claim.citations[0], wordsOf(claim) ?? shortened(claim.text), text),
  )
  return `${lead} ${text.otherwise(statements)}`
}

function wordsOf({ text, answerSpan }: Claim): string | undefined {
  return answerSpan && text.slice(answerSpan.start, answerSpan.end)
}

/** How another article puts a figure: "fast 50 Millionen Euro" beside "48 Millionen". */
function sameFigureIn({ quote }: Citation, words: string): string | undefined {
  const [wanted] = findQuantities(words)
  const found = wanted && findQuantities(quote).find(({ kind }) => kind === wanted.kind)
  if (!found) return undefined
  const { start, end } = withBound(found, quote)
  return quote.slice(start, end)
}

/** Words with whose they are: the speaker's where they are quoted, the outlet's where it puts speech in its own words. */
function saidIn(citation: Citation, words: string, text: LeadTexts): string {
  const source = sourceName(citation)
  const { kind, speaker, via } = citation.attribution
  const who =
    speaker === undefined
      ? source
      : areSpoken(citation, words)
        ? text.spoken(speaker, via, source)
        : kind === 'reported'
          ? text.retold(speaker, via, source)
          : source
  return text.says(who, text.quoted(words))
}

/** Whether words stand in quotation marks, or in a sentence that is part of a longer quotation. */
function areSpoken({ attribution, quote }: Citation, words: string): boolean {
  const quotations = findQuotations(quote)
  if (quotations.some(({ start, end }) => quote.slice(start, end).includes(words))) return true
  return attribution.kind === 'quote' && quotations.length === 0
}

function spokenIn(citation: Citation, text: LeadTexts): string | undefined {
  const { speaker, via } = citation.attribution
  return speaker === undefined ? undefined : text.spoken(speaker, via, sourceName(citation))
}

function sourcesOf(claims: readonly Claim[]): string[] {
  return unique(claims.flatMap(({ citations }) => citations.map(sourceName)))
}

/** How a citation's source is called: by its outlet where that is known, else by its file. */
function sourceName({ outlet, file }: Citation): string {
  return outlet.name ?? file
}

function shortened(quote: string): string {
  return quote.length <= MAX_QUOTED ? quote : `${quote.slice(0, MAX_QUOTED).replace(/\s+\S*$/, '')} …`
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}
