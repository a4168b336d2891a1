import type { Article } from '../core/article.ts'
import { fold } from '../text/fold.ts'
import { isPassive, rolesIn } from '../text/roles.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'
import { peopleIn } from './people.ts'

/** What a statement that is taken for granted is made of. */
interface Parts {
  /** What is done: the verb, or the adjective that stands for it. */
  verbs: Word[]
  subject: Word[]
  others: Word[]
}

export function partsOf({ text, asksWho }: { text: string; asksWho: boolean }, language: string): Parts {
  const words = contentWords(text, language).filter(({ light }) => !light)
  const roles = rolesIn(text, language)
  const nouns = words.filter(({ capital }) => capital)
  const main = text.search(/[,.]/)
  const verbs = words.filter((word) => word.start < main && !word.capital && isVerb(text, word, language))
  const first = isPassive(text) ? 'object' : 'agent'
  const named = asksWho ? [] : nouns.filter(({ start }) => roles.get(start) === first)
  const done = isPassive(text) ? named.slice(0, 1) : named
  const others = words.filter((word) => !verbs.includes(word) && !done.includes(word))
  return { verbs, subject: headsOf(done), others: headsOf(others) }
}

/** A name can stand without the office and the first name before it. */
function headsOf(words: readonly Word[]): Word[] {
  return words.filter(({ end, capital }, index) => {
    const next = words[index + 1]
    return !next?.capital || !capital || next.start - end > 1
  })
}

/** The second word of a German main clause, and what its clause ends with; in English what is no noun. */
function isVerb(text: string, { start, end }: Word, language: string): boolean {
  const before = text.slice(0, start)
  if (language === 'en') return !BEFORE_NOUN.test(before)
  return /^\p{L}+\s$/u.test(before) || /^(?:\s\p{Ll}+)*\s?[.,]/u.test(text.slice(end))
}

const BEFORE_NOUN =
  /(?<!\p{L})(?:the|an?|his|her|its|their|this|that|no|of|in|on|at|for|to|by|with|from|\d+)\s(?:\p{Ll}+\s)?$/iu

/** "Hat Muster Beispiel angerufen": the second of two people is whom it is done to, as if "den" stood there. */
export function namesApart(text: string, article: Article): string {
  if (article.language === 'en') return text
  const people = peopleIn(article)
  const isPerson = (word: string) => people.some((name) => name.has(word))
  const isOne = (some: string, other: string) => people.some((name) => name.has(some) && name.has(other))
  return text.replaceAll(/\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)+/gu, (names) => {
    let last: string | undefined
    return names
      .split(' ')
      .map((word) => {
        const folded = fold(word)
        if (!isPerson(folded)) return word
        const isNext = last !== undefined && !isOne(last, folded)
        last = folded
        return isNext ? `den ${word}` : word
      })
      .join(' ')
  })
}

/** The share of words that stand among others. */
export function share(words: readonly Word[], given: readonly Word[], language: string): number {
  return words.length === 0 ? 1 : words.filter((word) => hasWord(given, word, language)).length / words.length
}

export function hasWord(words: readonly Word[], word: Word, language: string): boolean {
  return words.some((other) => sameWord(word, other, language))
}
