import type { Span } from '../core/article.ts'
import { detectLanguage } from './language.ts'
import { maskQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { SPEECH_VERB } from './speech-verbs.ts'
import { questionTerms } from './terms.ts'

/** A sentence of a draft that says how something is. */
export interface Statement extends Span {
  /** The words at its place, without Markdown. */
  text: string
  /** Begins with "er", "this" and the like: it is about what the one before is about. */
  leansOnPrevious: boolean
}

/** A sentence that states nothing that articles could support or contradict. */
export interface Unstated extends Span {
  reason: 'question' | 'heading' | 'first-person' | 'nothing-stated'
}

/** Splits a draft, plain or Markdown, into what can be checked and what cannot. Spans are places in `text`. */
export function statementsOf(text: string): { statements: Statement[]; unstated: Unstated[] } {
  const prose = unwrapped(withoutBlocks(text))
  const statements: Statement[] = []
  const unstated: Unstated[] = []
  for (const span of splitSentences(prose, { start: 0, end: prose.length }, detectLanguage(text))) {
    const line = prose.slice(prose.lastIndexOf('\n', span.start) + 1, span.end)
    const words = withoutMarkup(prose.slice(span.start, span.end))
    const reason = HEADING.test(line) ? 'heading' : whyUnstated(words)
    if (reason) unstated.push({ ...span, reason })
    else statements.push({ ...span, text: words, leansOnPrevious: leans(words) })
  }
  return { statements, unstated }
}

const HEADING = /^\s{0,3}#{1,6}\s/
const FIRST_PERSON = /(?<!\p{L})(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[rsnm]?|I|[Mm]y|me)(?!\p{L})/u
const PRONOUN_FIRST =
  /^[„"“»]?(?:er|sie|es|ihre?|ihm|ihn|seine?[rsnm]?|dies(?:e[rsnm]?)?|das|dabei|dort|dazu|damit|darin|daraufhin|he|she|it|they|his|her|their|this|that|these|those)(?!\p{L})/iu

/** "Das Haus ist alt." */
const ARTICLE_FIRST = /^[„"“»]?[Dd]as\s\p{Lu}/u

function leans(words: string): boolean {
  return PRONOUN_FIRST.test(words) && !ARTICLE_FIRST.test(words)
}

const SAYS = new RegExp(`(?<!\\p{L})${SPEECH_VERB}(?!\\p{L})`, 'u')

function whyUnstated(words: string): Unstated['reason'] | undefined {
  if (/\?[“”"»)]*$/.test(words)) return 'question'
  if (FIRST_PERSON.test(maskQuotations(words))) return 'first-person'
  // "Anna Keller sagte im Rat:"
  if (words.endsWith(':') && SAYS.test(words)) return 'nothing-stated'
  return questionTerms(words, ['de', 'en']).length === 0 ? 'nothing-stated' : undefined
}

// No pattern below reads on past the next place where it could begin itself: else a text that opens what it never closes
// is read to its end again from each of these places, and a text of 100 kB holds up the server.

/** Front matter, code, comments and images become blanks, so that all offsets stay. */
function withoutBlocks(text: string): string {
  return text.replaceAll(
    /(?<![^\n])---\n[\s\S]*?\n---$|^(```|~~~)[\s\S]*?^\1[^\n]*$|<!--(?:(?!<!--)[\s\S])*?-->|!\[[^[\]\n]*\]\((?:(?!\]\()[^)\n])*\)|^\s{0,3}>+/gm,
    (block, _, offset) => (block.startsWith('---') && offset > 0 ? block : block.replaceAll(/[^\n]/g, ' ')),
  )
}

/** Lines of this length that end in the middle of a sentence were wrapped. */
const WRAPPED = 60

/** A line break within a wrapped paragraph becomes a blank; between lines that stand alone it stays. */
function unwrapped(text: string): string {
  return text.replaceAll(/(?<![^\n])([^\n]+)\n(?=[^\S\n]{0,3}[^\s#>*+-])/g, (broken, line: string) =>
    line.length >= WRAPPED && !/[.!?:…][“”"»)*_]*\s*$/.test(line) && !HEADING.test(line)
      ? `${line} `
      : broken,
  )
}

function withoutMarkup(words: string): string {
  return words
    .replaceAll(/\[([^[\]]*)\](?:\((?:(?!\]\()[^)])*\)|\[[^\]]*\])/g, '$1')
    .replaceAll(/\[\^[^[\]]+\]|[*`]+|(?<!\p{L})_+|_+(?!\p{L})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
