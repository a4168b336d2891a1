import { ENGLISH_OPPOSITES, GERMAN_OPPOSITES } from './opposites.ts'
import { ENGLISH_SYNONYMS, GERMAN_SYNONYMS } from './synonyms.ts'
import { stemsOf } from './word-stems.ts'

interface Lexicon {
  /** The groups that a stem is in. */
  groups: Map<string, Set<string>>
  /** The sides of the pairs of opposites that a stem is on: "3+" and "3-" are opposites. */
  sides: Map<string, Set<string>>
}

const lexicons: Record<string, Lexicon> = {
  de: lexiconOf(GERMAN_SYNONYMS, GERMAN_OPPOSITES, 'de'),
  en: lexiconOf(ENGLISH_SYNONYMS, ENGLISH_OPPOSITES, 'en'),
}

function lexiconOf(synonyms: string, opposites: string, language: string): Lexicon {
  const lexicon: Lexicon = { groups: new Map(), sides: new Map() }
  const lines = (list: string) => list.trim().split('\n')
  for (const [index, line] of lines(synonyms).entries()) add(lexicon.groups, line, `${index}`)
  for (const [index, line] of lines(opposites).entries()) {
    const [, key = `${language} ${index} `, left = '', right = ''] =
      /^(?:(\w+): )?(.*)\|(.*)$/u.exec(line) ?? []
    for (const [side, words] of [
      ['+', left],
      ['-', right],
    ] as const) {
      add(lexicon.groups, words, `${key}${side}`)
      add(lexicon.sides, words, `${key}${side}`)
    }
  }
  return lexicon

  function add(map: Map<string, Set<string>>, words: string, group: string): void {
    for (const stem of stemsOf(words, language)) map.set(stem, (map.get(stem) ?? new Set()).add(group))
  }
}

/** Whether two stems of one language are in one group of synonyms. */
export function areSynonyms(a: string, b: string, language: string): boolean {
  const { groups } = lexiconFor(language)
  const mine = groups.get(a)
  const other = groups.get(b)
  return mine !== undefined && other !== undefined && !mine.isDisjointFrom(other)
}

/** The sides of the pairs of opposites that a stem is on; some of them are the same in both languages. */
export function sidesOf(stem: string, language: string): ReadonlySet<string> {
  return lexiconFor(language).sides.get(stem) ?? new Set()
}

function lexiconFor(language: string): Lexicon {
  return lexicons[language] ?? (lexicons.de as Lexicon)
}
