import type { Citation, Claim } from '../core/answer.ts'

/** How a citation's source is called: by its outlet where that is known, else by its file. */
function sourceName({ outlet, file }: Citation): string {
  return outlet.name ?? file
}

const TEXTS = {
  de: {
    quoted: (words: string, who: string, via: string | undefined, source: string) =>
      `„${words}“, sagt ${who}${via ? ` über ${via}` : ''} laut ${source}.`,
    stated: (words: string, source: string) => `„${words}“ steht bei ${source}.`,
    alsoIn: (count: number) =>
      count === 1 ? 'Ein weiterer Artikel nennt dasselbe.' : `${count} weitere Artikel nennen dasselbe.`,
    one: (source: string) => `Dazu steht etwas in einem Artikel: ${source}.`,
    many: (count: number, sources: string) => `Dazu steht etwas in ${count} Artikeln: ${sources}.`,
    and: 'und',
  },
  en: {
    quoted: (words: string, who: string, via: string | undefined, source: string) =>
      `“${words}”, says ${who}${via ? ` via ${via}` : ''} according to ${source}.`,
    stated: (words: string, source: string) => `“${words}” is what ${source} states.`,
    alsoIn: (count: number) =>
      count === 1 ? 'One more article says the same.' : `${count} more articles say the same.`,
    one: (source: string) => `One article says something on this: ${source}.`,
    many: (count: number, sources: string) => `${count} articles say something on this: ${sources}.`,
    and: 'and',
  },
}

/** One or two sentences in the question's language, made of checked fields only: no word of them is a claim of its own. */
export function leadOf(claims: readonly Claim[], language: string): string {
  const text = language === 'en' ? TEXTS.en : TEXTS.de
  const [first] = claims
  if (!first) return ''
  if (first.answerSpan) {
    const words = first.text.slice(first.answerSpan.start, first.answerSpan.end)
    const [citation] = first.citations
    const { speaker, via } = citation.attribution
    const sentence = speaker
      ? text.quoted(words, speaker, via, sourceName(citation))
      : text.stated(words, sourceName(citation))
    const others = first.citations.length - 1
    return others > 0 ? `${sentence} ${text.alsoIn(others)}` : sentence
  }
  const byArticle = new Map(
    claims
      .flatMap(({ citations }) => citations)
      .map((citation) => [citation.articleId, sourceName(citation)]),
  )
  const sources = [...byArticle.values()]
  return sources.length === 1
    ? text.one(sources[0] as string)
    : text.many(sources.length, `${sources.slice(0, -1).join(', ')} ${text.and} ${sources.at(-1)}`)
}
