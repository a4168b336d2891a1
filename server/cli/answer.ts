import { answerTexts } from '../answer-texts.ts'
import { type Answer, type Citation, type Drafting, REJECTION_REASONS } from '../core/answer.ts'
import { scopeLine } from './scope.ts'

const TEXTS = {
  de: {
    sources: 'Quellen',
    nearest: 'Am nächsten kommt (keine Antwort)',
    toldInstead: 'Das steht in den Artikeln',
    written: (model: string) => `Geschrieben von ${model}, jede Aussage an ihren Zitaten geprüft.`,
    quoted: (count: number) => `Im Wortlaut der Artikel: ${count}.`,
    failed: (failure: string) => `Das Sprachmodell hat versagt (${failure}).`,
    extracted: 'Statt des Sprachmodells sprechen die Sätze der Artikel selbst.',
    rejected: 'Nicht gezeigt',
    of: 'von',
    empty: 'Es sind noch keine Artikel da: npm run ingest -- ORDNER',
  },
  en: {
    sources: 'Sources',
    nearest: 'What comes nearest (no answer)',
    toldInstead: 'What the articles say',
    written: (model: string) => `Written by ${model}, each claim checked against its quotes.`,
    quoted: (count: number) => `In the articles’ own words: ${count}.`,
    failed: (failure: string) => `The language model failed (${failure}).`,
    extracted: 'The articles’ own sentences stand in for the language model.',
    rejected: 'Not shown',
    of: 'of',
    empty: 'There are no articles yet: npm run ingest -- FOLDER',
  },
}

/** Prints claims with numbers, and under them what each number stands for. */
export function printAnswer(answer: Answer): void {
  console.log(answerLines(answer).join('\n'))
}

export function answerLines(answer: Answer): string[] {
  const limit = answer.scope ? [scopeLine(answer.scope, answer.language), ''] : []
  return [...limit, ...linesOf(answer)]
}

function linesOf(answer: Answer): string[] {
  const text = answer.language === 'en' ? TEXTS.en : TEXTS.de
  const { missing: unanswered, reasons } = answerTexts(answer.language)
  if (answer.status === 'abstained') {
    const nearest = answer.nearest.flatMap((citation) => [
      `  ${citation.quote}`,
      `    ${sourceLine(citation, answer.language)}`,
    ])
    const heading = answer.reason === 'told-otherwise' ? text.toldInstead : text.nearest
    return [
      answer.reason === 'empty-corpus' ? emptyLine(answer.language) : reasons[answer.reason],
      ...(nearest.length > 0 ? ['', `${heading}:`, ...nearest] : []),
      ...authorLines(answer, text),
    ]
  }
  const citations: Citation[] = []
  const claims = answer.claims.map((claim) => {
    const numbers = claim.citations.map((citation) => `[${citations.push(citation)}]`)
    return `• ${claim.text} ${numbers.join('')}`
  })
  const sources = citations.flatMap((citation, index) => [
    `[${index + 1}] ${sourceLine(citation, answer.language)}`,
    `    ${citation.quote}`,
  ])
  const missing = answer.status === 'partial' ? ['', `${unanswered}: ${answer.missing.join(' · ')}`] : []
  return [
    answer.lead,
    '',
    ...claims,
    ...missing,
    '',
    `${text.sources}:`,
    ...sources,
    ...authorLines(answer, text),
  ]
}

/** Who wrote what is shown, and what was written and is not; nothing where no model was asked. */
function authorLines(answer: Answer, text: (typeof TEXTS)['de']): string[] {
  const { status, mode, model, drafting } = answer
  if (!drafting) return []
  const isClaimed = status !== 'abstained'
  const claims = answer.status === 'abstained' ? [] : answer.claims
  const quoted = claims.filter(({ support }) => support === 'verbatim').length
  const lines = [
    ...(drafting.failure ? [text.failed(drafting.failure)] : []),
    ...(isClaimed && mode === 'extractive' ? [text.extracted] : []),
    ...(isClaimed && mode === 'generative' && model ? [text.written(model)] : []),
    ...(mode === 'generative' && quoted > 0 ? [text.quoted(quoted)] : []),
    ...rejectedLines(drafting, text),
  ]
  return lines.length > 0 ? ['', ...lines] : []
}

function rejectedLines({ drafts, rejected }: Drafting, text: (typeof TEXTS)['de']): string[] {
  const counts = REJECTION_REASONS.flatMap((reason) => {
    const count = rejected[reason] ?? 0
    return count > 0 ? [{ reason, count }] : []
  })
  if (counts.length === 0) return []
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const reasons = counts.map(({ reason, count }) => `${reason} ${count}`).join(', ')
  return [`${text.rejected}: ${total} ${text.of} ${drafts} (${reasons}).`]
}

/** That there are no articles yet, and what to do about it. */
export function emptyLine(language: string): string {
  return (language === 'en' ? TEXTS.en : TEXTS.de).empty
}

/** Outlet, file, place and speaker of a citation. */
export function sourceLine({ outlet, file, start, end, attribution }: Citation, language: string): string {
  const speaker = [attribution.speaker, attribution.via].filter(Boolean).join(' / ')
  return [outlet.name ?? answerTexts(language).unknown, `${file}:${start}–${end}`, speaker]
    .filter(Boolean)
    .join(' · ')
}
