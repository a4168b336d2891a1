import type { Copied } from '../copy/notes.ts'
import type { CheckTexts } from '../texts/check.ts'
import { type Finding, KINDS, type Kind } from './checking.ts'

/** "7 belegt · 1 widersprochen · 3 nicht gefunden" */
export function countsLine(counts: Record<Kind, number>, t: CheckTexts): string {
  return KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${t.kinds[kind]}`)
    .join(' · ')
}

/** The findings as they leave the page: each sentence with its word, and footnotes for what supports or contradicts it. */
export function copiedOf(findings: readonly Finding[], counts: Record<Kind, number>, t: CheckTexts): Copied {
  return {
    question: t.title,
    lead: `${countsLine(counts, t)}. ${t.unsureShort}`,
    claims: findings.map(({ kind, sentence }) => ({
      text: `${sentence.text.replace(/^#+\s*/, '')} [${t.kinds[kind]}]`,
      // What only comes nearest is no evidence.
      citations: 'verdict' in sentence && sentence.verdict !== 'not-found' ? sentence.citations : [],
    })),
  }
}
