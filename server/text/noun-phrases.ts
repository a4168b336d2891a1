import { isSpeechVerb } from './speech-verbs.ts'
import { canName, isBody, isOpener, isPersonNoun, isRole, isSpeechNoun, isThing } from './speech-words.ts'
import { type Token, wordAt } from './tokens.ts'

/** "dem früheren Chef des Instituts": what names somebody or something, without its own preposition. */
export interface NounPhrase {
  /** Numbers of its first token and of the one after its last. */
  first: number
  next: number
  preposition?: string
  determiner?: string
  /** Its capitalised words, as in "Archäologin Eva Muster". */
  words: string[]
  /** "des Instituts" */
  owner?: NounPhrase
  /** "Rat und Verein" */
  and?: NounPhrase
}

const PREPOSITION =
  /^(?:in|im|ins|zu|zum|zur|mit|von|vom|auf|an|am|für|über|aus|bei|beim|nach|vor|gegenüber|trotz|während|wegen|seit|bis|durch|gegen|ohne|um|unter|hinter|neben|zwischen|anlässlich|angesichts|laut|gemäß|per|pro|als|wie|statt|innerhalb|außerhalb|aufgrund|infolge|seitens|ab|samt|namens)$/iu
const DETERMINER =
  /^(?:de[rsmn]|die|das|eine?[rsmn]?|(?:sein|ihr|mein|dein|unser|kein|dies|jen|jed|welch|manch|einig|mehrer|viel|all|beid|sämtlich|etlich)(?:e[rsmn]?)?)$/iu
const ARTICLE = /^(?:de[rsmn]|die|das|eine?[rsmn]?)$/i
const POSSESSOR = /^(?:de[rs]|eine[rs]|diese[rs]|(?:sein|ihr|unser)e[rs])$/u
const ADJECTIVE = /^(?:[\d-]*\p{Ll}[\p{L}-]*e[rnsm]?|\p{Lu}[\p{Lu}\p{Ll}]*-\p{Ll}+e[rnsm]?|\d[\d.,]*)$/u
const PARTICLE = /^(?:von|van|de|der|den|di|da|del|la|bin|ibn|al|el|zu)$/u

/** The German noun phrases of a sentence, in order. */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = phraseAt(tokens, at)
    if (phrase) phrases.push(phrase)
    at = phrase?.next ?? at + 1
  }
  return phrases
}

/** The noun phrase that begins at this token, with its preposition. */
export function phraseAt(tokens: readonly Token[], first: number): NounPhrase | undefined {
  const preposition = PREPOSITION.test(wordAt(tokens, first))
    ? wordAt(tokens, first).toLowerCase()
    : undefined
  const phrase = bareAt(tokens, preposition === undefined ? first : first + 1, preposition !== undefined)
  if (!phrase) return undefined
  const { word: glue } = tokens[phrase.next] ?? { word: '' }
  const and = /^(?:und|sowie)$/.test(glue) ? bareAt(tokens, phrase.next + 1) : undefined
  return {
    ...phrase,
    first,
    ...(preposition !== undefined && { preposition }),
    ...(and && { and, next: and.next }),
  }
}

function bareAt(
  tokens: readonly Token[],
  first: number,
  mayBeginWithAdjective = false,
): NounPhrase | undefined {
  // "einige der Leute"
  if (
    /^(?:einige|viele|mehrere|manche|alle|beide|eine[rs]?|keine[rs]?)$/i.test(wordAt(tokens, first)) &&
    /^(?:der|unserer|ihrer|seiner)$/.test(wordAt(tokens, first + 1))
  ) {
    const owner = bareAt(tokens, first + 1)
    return owner && { ...owner, first, determiner: 'einige' }
  }
  const hasDeterminer = DETERMINER.test(wordAt(tokens, first))
  let at = hasDeterminer ? first + 1 : first
  // "der für die Region zuständige Leiter"
  if (hasDeterminer && PREPOSITION.test(wordAt(tokens, at))) {
    const inner = phraseAt(tokens, at)
    if (!inner || inner.and || !ADJECTIVE.test(wordAt(tokens, inner.next))) return undefined
    at = inner.next
  }
  // without an article before it, what looks like an adjective is mostly a verb: "sagte Muster"
  if (hasDeterminer || mayBeginWithAdjective) at = behindAdjectives(tokens, at)
  const words = runAt(tokens, at, !hasDeterminer)
  if (words.length === 0) return undefined
  at += words.length
  // "Musterlands früherer Minister": the genitive stands for an article
  if (!hasDeterminer && words.length === 1 && /[^s]s$/.test(words[0] as string)) {
    const behind = behindAdjectives(tokens, at)
    const owned = behind > at && bareAt(tokens, behind)
    if (owned) return { ...owned, first }
  }
  at = behindBrackets(tokens, at)
  const head = words.at(-1) as string
  const isCommon = hasDeterminer || isRole(head) || isSpeechNoun(head)
  const owned =
    POSSESSOR.test(wordAt(tokens, at)) &&
    (isCommon || (words.length === 1 && /^(?:des|eines)$/.test(wordAt(tokens, at))))
  // "Schätzungen französischer Behörden"
  const ofMany =
    isSpeechNoun(head) && /^\p{Ll}+er$/u.test(wordAt(tokens, at)) && !PREPOSITION.test(wordAt(tokens, at))
  const owner = owned || ofMany ? bareAt(tokens, at, ofMany) : undefined
  return {
    first,
    next: owner?.next ?? at,
    words: words.filter((word) => word !== ''),
    ...(hasDeterminer && { determiner: wordAt(tokens, first).toLowerCase() }),
    ...(owner && { owner }),
  }
}

/** "einer gestern veröffentlichten …": the token behind the words before a noun, or the same one where none are. */
function behindAdjectives(tokens: readonly Token[], first: number): number {
  let at = first
  while (
    at - first < 5 &&
    /^[\p{Ll}\d]|^\p{Lu}+-\p{Ll}/u.test(wordAt(tokens, at)) &&
    !/^(?:und|oder|als|wie)$/.test(wordAt(tokens, at))
  ) {
    const word = wordAt(tokens, at)
    if (PREPOSITION.test(word) || ARTICLE.test(word) || isSpeechVerb(word)) return first
    at++
  }
  return at === first || isAdjective(tokens, at - 1) ? at : first
}

function isAdjective(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return ADJECTIVE.test(word) && !ARTICLE.test(word) && !PREPOSITION.test(word)
}

/** The capitalised words from here, with the "von der" of a name. */
function runAt(tokens: readonly Token[], first: number, mayBeName: boolean): string[] {
  const run: string[] = []
  for (let at = first; at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (canName(word) && !(run.length === 0 && isOpener(word) && beginsSentence(tokens, at))) run.push(word)
    else if (mayBeName && run.length === 1 && PARTICLE.test(word) && joinsName(tokens, at, run[0] as string))
      run.push(word)
    else if (run.length > 1 && PARTICLE.test(run.at(-1) as string) && PARTICLE.test(word)) run.push(word)
    else break
  }
  while (PARTICLE.test(run.at(-1) ?? '')) run.pop()
  return run
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^[.:!?]$/.test(wordAt(tokens, at - 1))
}

/** "Eva von Muster", but "Sprecher von Muster": a particle joins two parts of a name. */
function joinsName(tokens: readonly Token[], at: number, before: string): boolean {
  if ([isRole, isBody, isPersonNoun, isSpeechNoun, isThing].some((is) => is(before))) return false
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(before)) return false
  if (/^(?:der|den|da|zu)$/.test(wordAt(tokens, at)))
    return wordAt(tokens, at) === 'zu' && canName(wordAt(tokens, at + 1))
  const next = PARTICLE.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  return /^\p{Lu}\p{Ll}+$/u.test(wordAt(tokens, next)) && /[,.:;]|^$|^\p{Ll}/u.test(wordAt(tokens, next + 1))
}

/** "Eva Muster (ABC)" */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== '(') return at
  const close = tokens.findIndex(({ word }, index) => index > at && word === ')')
  return close > 0 && close - at <= 6 ? close + 1 : at
}
