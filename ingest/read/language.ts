import { detectLanguage } from '../../server/text/language.ts'
import type { Statement } from './source.ts'

/** The languages whose words can be told; a shorter text tells too little. */
const TOLD = new Set(['de', 'en'])
const ENOUGH = 400

/**
 * The language that is stated, as BCP 47. Templates often state another language than the text has; a wrong one would
 * spoil the search, so a text that is plainly German or English decides, and the operator is told.
 */
export function settleLanguage(statements: Statement[], text: string): { value: string; warning?: string } {
  const detected = detectLanguage(text)
  const stated = statements.map(({ value }) => tagOf(value)).filter((tag) => tag !== undefined)
  const [first] = stated
  if (first === undefined) return { value: detected }
  const languages = new Set(stated.map((tag) => tag.split('-')[0] ?? ''))
  const isTold = text.length >= ENOUGH && [...languages].every((tag) => TOLD.has(tag))
  if (languages.size === 1 && (!isTold || languages.has(detected))) return { value: first }
  const value = stated.find((tag) => tag.split('-')[0] === detected) ?? detected
  const evidence = statements.map((one) => one.evidence).join('; ')
  return { value, warning: `The article is taken to be in "${value}" by its words. It says: ${evidence}` }
}

/** "de_DE" → "de-DE"; undefined for what is no language tag. */
function tagOf(value: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(
      value
        .trim()
        .split(/[,;\s]/)[0]
        ?.replace('_', '-') ?? '',
    )
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) && tag !== 'und' ? tag : undefined
  } catch {
    return undefined
  }
}
