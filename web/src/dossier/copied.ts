import type { Copied, CopiedClaim, CopiedHeading } from '../copy/notes.ts'
import type { Texts } from '../texts/de.ts'
import type { Entry } from './types.ts'

/** The dossier as it leaves the page. */
export function toCopied(entries: readonly Entry[], t: Texts): Copied {
  return { title: t.dossier.title, claims: entries.map((entry) => asItem(entry, t)) }
}

function asItem(entry: Entry, t: Texts): CopiedClaim | CopiedHeading {
  if (entry.kind === 'heading') return { heading: entry.text }
  const { comment, source } = entry
  if (entry.kind === 'quote') {
    const { citation } = entry
    const origin = `${t.dossier.nearestTo} ${source.question}`
    return { text: citation.quote, citations: [citation], origin, comment }
  }
  const { text, citations } = entry.claim
  return { text, citations, origin: `${t.dossier.fromQuestion} ${source.question}`, comment }
}
