import type { Answer, Citation } from './core/answer.ts'

const TEXTS = {
  de: {
    sources: 'Quellen',
    missing: 'Dazu nichts gefunden',
    nearest: 'Am nächsten kommt (keine Antwort)',
    unknown: 'Outlet unbekannt',
    reasons: {
      'not-in-articles': 'Das steht nicht in den Artikeln.',
      'only-in-comments': 'Das steht nur in Leserkommentaren, nicht in den Artikeln.',
      'not-a-question': 'Das ist keine Frage, die sich nachschlagen lässt.',
      'empty-corpus': 'Es sind noch keine Artikel da: npm run ingest -- ORDNER',
    },
  },
  en: {
    sources: 'Sources',
    missing: 'Nothing found on',
    nearest: 'What comes nearest (no answer)',
    unknown: 'outlet unknown',
    reasons: {
      'not-in-articles': 'The articles do not say.',
      'only-in-comments': 'Only reader comments say something on this, not the articles.',
      'not-a-question': 'This is not a question that can be looked up.',
      'empty-corpus': 'There are no articles yet: npm run ingest -- FOLDER',
    },
  },
}

/** Prints claims with numbers, and under them what each number stands for. */
export function printAnswer(answer: Answer): void {
  console.log(answerLines(answer).join('\n'))
}

export function answerLines(answer: Answer): string[] {
  const text = answer.language === 'en' ? TEXTS.en : TEXTS.de
  if (answer.status === 'abstained') {
    const nearest = answer.nearest.flatMap((citation) => [
      `  ${citation.quote}`,
      `    ${sourceLine(citation, text.unknown)}`,
    ])
    return [text.reasons[answer.reason], ...(nearest.length > 0 ? ['', `${text.nearest}:`, ...nearest] : [])]
  }
  const citations: Citation[] = []
  const claims = answer.claims.map((claim) => {
    const numbers = claim.citations.map((citation) => `[${citations.push(citation)}]`)
    return `• ${claim.text} ${numbers.join('')}`
  })
  const sources = citations.flatMap((citation, index) => [
    `[${index + 1}] ${sourceLine(citation, text.unknown)}`,
    `    ${citation.quote}`,
  ])
  const missing = answer.status === 'partial' ? ['', `${text.missing}: ${answer.missing.join(' · ')}`] : []
  return [answer.lead, '', ...claims, ...missing, '', `${text.sources}:`, ...sources]
}

/** Outlet, file, place and speaker of a citation. */
export function sourceLine({ outlet, file, start, end, attribution }: Citation, unknown: string): string {
  const speaker = [attribution.speaker, attribution.via].filter(Boolean).join(' / ')
  return [outlet.name ?? unknown, `${file}:${start}–${end}`, speaker].filter(Boolean).join(' · ')
}
