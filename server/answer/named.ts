import type { Article } from '../core/article.ts'
import { termsIn } from '../text/article-terms.ts'
import { fold, foldedWords } from '../text/fold.ts'
import { detectLanguage } from '../text/language.ts'
import { meantBy } from '../text/misspellings.ts'
import { namingTerms, termsOf } from '../text/terms.ts'

/** An article that names less of a question than this share of what the best one names tells of something else. */
const NAMED = 0.6

/**
 * The sentences of articles that name, somewhere, about as much of what a question names as the article of the best one does: ten
 * were killed elsewhere, too.
 *
 * @param candidates the best first; articles in another language are compared with the best one in theirs
 */
export function namedWithBest<T extends { article: Article }>(
  candidates: readonly T[],
  question: string,
): T[] {
  const shares = new Map<string, number>()
  const best = new Map<string, number>()
  return candidates.filter(({ article }) => {
    const share = shares.get(article.id) ?? shareNamed(article, question)
    shares.set(article.id, share)
    if (!best.has(article.language)) best.set(article.language, share)
    return share >= NAMED * (best.get(article.language) as number)
  })
}

function shareNamed(article: Article, question: string): number {
  const naming = namingTerms(question, [article.language])
  return naming.size === 0 ? 0 : naming.intersection(termsIn(article)).size / naming.size
}

/** Whether a source is named in one of the texts, small misspellings forgiven. */
export function isNamedIn(source: string, texts: Iterable<string>): boolean {
  const wanted = foldedWords(source)
  const known = new Set([...texts].flatMap(foldedWords))
  return wanted.every((word) => known.has(word) || meantBy(word, [...known]).length > 0)
}

/** "der Papst", "die deutsche Regierung": articles may call them otherwise. */
const COMMON_NOUN = /(?:^|\s)(?:de[rnms]|die|das|eine?[rnms]?|the|an?)\s+(?:\p{Ll}\S*\s+)*$/iu

/**
 * What can tell somebody's words: the sentences of articles that name them. Of one who is called by a common noun it is enough that
 * one of the articles has it.
 */
export function fromSpeaker<T extends { article: Article }>(
  found: readonly T[],
  { about, speaker }: { about: string; speaker: string },
): readonly T[] {
  const articles = new Set(found.map(({ article }) => article))
  const speaking = new Set([...articles].filter((article) => speaksOf(article, about, speaker)))
  const naming = found.filter(({ article }) => speaking.has(article))
  const isCommon = COMMON_NOUN.test(about.slice(0, Math.max(0, about.indexOf(speaker))))
  return isCommon && naming.length > 0 ? found : naming
}

/** Also under a longer name ("Kanzler", "Bundeskanzlerin"); taken for granted in another language, which may call them otherwise. */
function speaksOf(article: Article, about: string, speaker: string): boolean {
  const { text, language } = article
  const [last = ''] = speaker.split(/\s+/).slice(-1)
  return (
    detectLanguage(about) !== language ||
    fold(text).includes(fold(last)) ||
    isNamedIn(last, [text]) ||
    termsOf(last, language).some((term) => termsIn(article).has(term))
  )
}
