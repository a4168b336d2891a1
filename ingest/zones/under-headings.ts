import { ABOUT_NAME } from '../lines/box-words.ts'
import { namesReaders } from '../lines/comment-words.ts'
import { type Labels, page } from '../lines/line-rules.ts'
import { CLOCK_START, isProse, isSpaced, type Line, wordCount } from '../lines/lines.ts'
import { isThreadHeader } from '../lines/thread-headers.ts'
import { authorsOf, MEDIA_JOB } from './bylines.ts'

/** What fits under a heading of the page. */
const FITS: Record<string, (text: string) => boolean> = {
  tags: (text) => wordCount(text) <= 5 && !isProse(text),
  'source-list': (text) => !isProse(text) || /https?:/.test(text),
  contact: (text) => !isProse(text) && text.length < 80,
}
/** A byline stands at most this far below the start of the text. */
const MAX_BYLINE_DEPTH = 3
const MAX_BIOGRAPHY = 450
const MAX_WORK = 200
const PARAGRAPH_HEADINGS = new Set(['about', 'legal'])

/** Marks what stands under a heading of the page ("Pressekontakt", "Quellen", "Über den Autor"), and biographies. */
export function markUnderHeadings(lines: Line[], labels: Labels): void {
  const authors = authorsOf(lines, labels).flatMap((name) => name.toLowerCase().split(' '))
  lines.forEach(({ text }, i) => {
    if (labels[i] || i === 0) return
    if (isAboutName(lines, i)) labels[i] = page('about')
    else if (isBiography(text, authors) || isOnWork(lines, labels, i)) labels[i] = page('biography')
  })
  const firstText = lines.findIndex((line, i) => !labels[i] && isProse(line.text))
  const rules = labels.map((label) => label?.rule ?? '')
  rules.forEach((rule, i) => {
    const fits = FITS[rule]
    // "Schlagwörter: Klinik, Geburt" needs nothing below.
    const isFilled = rule === 'tags' && /:\s*\S/.test(lines[i]?.text ?? '')
    if (fits && !isFilled) markWhile(lines, labels, i, fits)
    else if (PARAGRAPH_HEADINGS.has(rule)) markParagraph(lines, labels, i)
    else if (rule === 'writer' && i > firstText + MAX_BYLINE_DEPTH) markBelowName(lines, labels, i)
  })
}

/** The lines below the heading while they fit: those of its paragraph, or else those of the next ones. */
function markWhile(lines: Line[], labels: Labels, heading: number, fits: (text: string) => boolean): void {
  const inBlock = lines[heading + 1]?.opensBlock === false
  for (let i = heading + 1; i < lines.length; i++) {
    const line = lines[i]
    if (!line || (i > heading + 1 && inBlock && line.opensBlock)) return
    const label = labels[i]
    if (label?.zone === 'boilerplate' && !label.rule.includes('comments-marker')) continue
    if (label || !fits(line.text) || CLOCK_START.test(line.text)) return
    if (isThreadHeader(lines, i) || (line.opensBlock && namesReaders(line.text))) return
    labels[i] = page(labels[heading]?.rule ?? '')
  }
}

/** The paragraph below the heading; where the text has no blank lines, the next line. */
function markParagraph(lines: Line[], labels: Labels, heading: number): void {
  const spaced = isSpaced(lines)
  for (let i = heading + 1; i < lines.length; i++) {
    const isLater = i > heading + 1 && (!spaced || lines[i]?.opensBlock)
    if (isLater || (labels[i] && labels[i]?.zone !== 'boilerplate')) return
    labels[i] ??= page(labels[heading]?.rule ?? '')
  }
}

const ON_WRITER =
  /^\p{Ll}|^(?:Er|Sie|Seit|He|She|They|Ist|Lebt|Schreibt|Arbeitet|Berichtet|Jahrgang|Geboren|Is|Was|Writes|Covers|Lives|Works|Has|Hat)\s/u

/** The sentence below the author's name and job, when they stand under the article; in a ticker, a clock stands above. */
function markBelowName(lines: Line[], labels: Labels, name: number): void {
  if (CLOCK_START.test(lines[name - 1]?.text ?? '')) return
  const next = labels[name + 1]?.rule === 'writer' ? name + 2 : name + 1
  const text = lines[next]?.text ?? ''
  const last = lines[name]?.text.split(/[\s,]+/)[1] ?? ''
  const isOnWriter = ON_WRITER.test(text) || MEDIA_JOB.test(text) || (last !== '' && text.includes(last))
  if (!labels[next] && isOnWriter && isProse(text) && text.length <= MAX_BIOGRAPHY)
    labels[next] = page('biography')
}

/** "About X" over a paragraph that starts with X. */
function isAboutName(lines: Line[], i: number): boolean {
  const name = ABOUT_NAME.exec(lines[i]?.text ?? '')?.groups?.name
  const word = name?.split(/\s+/).findLast((part) => /^\p{Lu}/u.test(part))
  const below = lines[i + 1]?.text ?? ''
  return (
    i > 2 && word !== undefined && isProse(below) && below.slice(0, 80 + (name?.length ?? 0)).includes(word)
  )
}

const IS_SOMEBODY =
  /^(?:(?:unsere?|our) (?:autor(?:in)?|author) )?(?:(?:Prof|Dr|Prof\. Dr)\. )?(?<name>(?!(?:Der|Die|Das|The|Ein|Eine)\s)\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|der|[\p{Lu}][\p{L}.'’-]*)){0,3})(?:, (?:(?:Jahrgang|Jg\.|geboren|born|geb\.) ?[\d.]+|[^.]{0,60}),| \(\d\d\))? (?:ist|lebt|schreibt|arbeitet|berichtet|leitet|war|wurde|hat|is|lives|writes|covers|has|was|works|reports|edits|teaches|joined|lehrt|forscht|can be|may be)\s/u

const WORK =
  /^(?<name>\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}-]+)['’]?s? (?:(?:new|latest|first|next|neue[rs]?|jüngste[rs]?) )?(?:book|novel|collection|memoir|album|play|film|show|column|newsletter|podcast|buch|roman|album|kolumne|newsletter|sammelband|erzählband)(?!\p{L})/u

/** "Erika Muster's novel is out in May.": right above the page's lines, on whoever signed the article. */
function isOnWork(lines: Line[], labels: Labels, i: number): boolean {
  const text = lines[i]?.text ?? ''
  const name = text.length <= MAX_WORK ? WORK.exec(text)?.groups?.name : undefined
  if (name === undefined || labels[i + 1]?.zone !== 'boilerplate') return false
  return authorsOf(lines, labels).some((author) => author.toLowerCase() === name.toLowerCase())
}

const PERSON_LABEL = /^(?:zur person|zum autor|zur autorin|kurzbiografie|bio)\s?[:|]\s+/iu

/** A paragraph on whoever wrote the article; without a byline, it must name a job in the media. */
function isBiography(text: string, authors: string[]): boolean {
  if (text.length > MAX_BIOGRAPHY) return false
  const name = IS_SOMEBODY.exec(text.replace(PERSON_LABEL, ''))?.groups?.name?.split(' ')
  if (name === undefined) return false
  const isAuthor = authors.includes(name.at(-1)?.toLowerCase() ?? '')
  if (isAuthor)
    return name.length > 1 || MEDIA_JOB.test(text) || / (?:covers|writes|schreibt|berichtet) /.test(text)
  return name.length > 1 && authors.length === 0 && MEDIA_JOB.test(text) && !/[„“"”«»]/.test(text)
}
