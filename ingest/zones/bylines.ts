import { isDateLine } from '../lines/dates.ts'
import type { Label, Labels } from '../lines/line-rules.ts'
import { isProse, type Line, looksLikeHeadline, wordCount } from '../lines/lines.ts'
import { bylineAuthor, personName } from '../lines/names.ts'
import { isMotto } from '../lines/site-names.ts'
import { isStampLine } from '../lines/stamps.ts'

const WRITER: Label = { zone: 'boilerplate', rule: 'writer' }
export const SIGNED = new Set(['byline', 'metadata', 'credits', 'writer'])
/** What people who write for the media are called. */
export const MEDIA_JOB =
  /(?<!\p{L})(?:\p{L}*redakteur\p{L}*|\p{L}*autor(?:in|en)?|\p{L}*journalist\p{L}*|\p{L}*korrespondent\p{L}*|kolumnist\p{L}*|\p{L}*reporter(?:in)?|volontär\p{L}*|(?:chef)?redaktion|ressort\p{L}*|kritiker(?:in)?|publizist\p{L}*|fotograf(?:in)?|columnists?|editors?|correspondents?|writers?|authors?|contributors?|contributing|fellow|freelance\p{L}*|photographers?|producers?)(?!\p{L})/iu
/** "Eine Reportage von Erika Muster": what it is, and who made it. */
const WORK_BY =
  /^(?:(?:(?:[Ee]ine?|[Aa]n?) )?\p{L}[\p{L}-]{2,20} (?:von|by) |(?:[Vv]on|[Bb]y) (?:unsere[mr]?|our) \p{L}+ )(?=\p{Lu})/u
/** "By Herald staff", "Von unserer Redaktion". */
const BY_OFFICE =
  /^(?:[Vv]on|[Bb]y) (?:[\p{L}\d’'&-]+ ){0,4}(?:desk|staff|team|newsroom|redaktion|reporters?|editors|correspondents?|agencies|agenturen)$/iu
/** "Erika Muster in Beispielstadt", "Max Muster at the harbour". */
const NAME_AT_PLACE =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}),? (?:in|at|aus|from) (?:the |der |dem )?\p{L}[\p{L} .'’-]{2,30}$/u
/** "Ticker: Erika Muster". */
const TICKER_BY = /^(?:live-?)?(?:ticker|blog)\s?:\s(?<name>.{5,40})$/iu
const HANDLE = /^@[\p{L}\d_.]{3,30}$/u
const CLOCK_ALONE = /^\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|[ap]\.?m\.?|[a-z]{2,4}))?$/iu
const MAX_LINE = 90
const FEWEST_TITLE_WORDS = 4

/** Marks bylines that need their surroundings to be known: a bare name above a date, "Erika Muster, Redakteurin", a job below a name. */
export function markBylines(lines: Line[], labels: Labels): void {
  const top = lines.findIndex((line, i) => !labels[i] && isProse(line.text) && !isMotto(line.text)) + 3
  lines.forEach(({ text }, i) => {
    if (!labels[i] && i > 0 && i <= top && isWorkBy(text)) labels[i] = WRITER
  })
  const clocks = lines.flatMap(({ text }, i) => (CLOCK_ALONE.test(text) ? [i] : []))
  const signed = clocks.filter((i) => personName(lines[i + 1]?.text ?? '') !== undefined)
  // Two words below one clock of many are the heading of its entry.
  const isSignedTicker = signed.length * 2 > clocks.length
  const authors = new Set(authorsOf(lines, labels).map((name) => name.toLowerCase()))
  lines.forEach(({ text }, i) => {
    if (labels[i] || i === 0 || text.length > MAX_LINE) return
    const isTop = i <= top
    if (isTop && isSignedAtPlace(lines, i)) {
      labels[i] = WRITER
      return
    }
    if (labels[i - 1] === WRITER && isTop && (isDateLine(text) || isStampLine(text))) {
      labels[i] = { zone: 'boilerplate', rule: 'metadata' }
    } else if (isJobbed(text) || authors.has(text.toLowerCase())) {
      labels[i] = WRITER
    } else if (personName(text) !== undefined) {
      const isStamped = isSignedTicker && CLOCK_ALONE.test(lines[i - 1]?.text ?? '')
      const isSigned = SIGNED.has(labels[i - 1]?.rule ?? '') && isTop && !isKicker(lines, labels, i)
      if (isStamped || isSigned || (isTop && signsWith(lines[i + 1]?.text ?? ''))) labels[i] = WRITER
    } else if (isTop && signsWith(lines[i + 1]?.text ?? '') && areNames(text)) {
      labels[i] = WRITER
    } else if (SIGNED.has(labels[i - 1]?.rule ?? '') && isJob(text)) {
      labels[i] = WRITER
    }
  })
}

/** Two words below the date and above title and byline. */
function isKicker(lines: Line[], labels: Labels, i: number): boolean {
  const title = lines[i + 1]?.text ?? ''
  const isTitle = !labels[i + 1] && looksLikeHeadline(title) && wordCount(title) >= FEWEST_TITLE_WORDS
  return isTitle && labels.slice(i + 2, i + 5).some((label) => label?.rule === 'byline')
}

/** A name and a place above a date or an account, that account, or the name of whoever keeps the ticker. */
function isSignedAtPlace(lines: Line[], i: number): boolean {
  const [text, next] = [lines[i]?.text ?? '', lines[i + 1]?.text ?? '']
  const name = NAME_AT_PLACE.exec(text)?.groups?.name
  if (name !== undefined && personName(name) !== undefined) return signsWith(next) || HANDLE.test(next)
  const keeper = TICKER_BY.exec(text)?.groups?.name
  return HANDLE.test(text) || (keeper !== undefined && personName(keeper) !== undefined)
}

/** "Erika Muster, Redakteurin". */
function isJobbed(text: string): boolean {
  const [name = '', ...job] = text.split(/,\s+|\s[|–—·]\s/)
  return job.length > 0 && personName(name) !== undefined && isJob(job.join(' '))
}

function isJob(text: string): boolean {
  return wordCount(text) <= 7 && looksLikeHeadline(text) && MEDIA_JOB.test(text)
}

/** "Erika Muster (jetzt) und Max Muster (zuvor)". */
function areNames(text: string): boolean {
  return (
    / (?:and|und|&) /.test(text) && bylineAuthor(`by ${text.replace(/\s\([^()]{1,20}\)/g, '')}`) !== undefined
  )
}

/** "From the stadium reports Erika Muster", "von Hedwig · 4,6 Sterne". */
const REPORTED_BY =
  /\s(?:berichtet|berichten|reports?|reporting)\s(?<name>\p{Lu}\S+ \p{Lu}\S+)$|^(?:[Vv]on|[Bb]y)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s[·|•]\s/u

function isWorkBy(text: string): boolean {
  if (REPORTED_BY.test(text) || BY_OFFICE.test(text)) return true
  const work = WORK_BY.exec(text)
  return (
    work !== null && looksLikeHeadline(text) && bylineAuthor(`by ${text.slice(work[0].length)}`) !== undefined
  )
}

/** Whether the line below a name makes it a byline: a date, or a job. */
function signsWith(next: string): boolean {
  return isJob(next) || isDateLine(next) || isStampLine(next)
}

/** The names in what signs the article. */
export function authorsOf(lines: Line[], labels: Labels): string[] {
  return lines.flatMap(({ text }, i) => {
    if (!SIGNED.has(labels[i]?.rule ?? '')) return []
    const names = bylineAuthor(text) ?? nameAfterLabel(text) ?? personName(text.split(',')[0] ?? '')
    return names?.split(', ') ?? []
  })
}

function nameAfterLabel(text: string): string | undefined {
  return /(?:[Bb]y|[Vv]on|:)\s+((?:\p{Lu}[\p{L}'’-]+ ?){2,3})/u.exec(text)?.[1]?.trim()
}
