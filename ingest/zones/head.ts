import { AGENCIES } from '../lines/agencies.ts'
import { isSection } from '../lines/button-words.ts'
import type { Label, Labels } from '../lines/line-rules.ts'
import {
  CLOCK_START,
  isListItem,
  isProse,
  type Line,
  lastMark,
  looksLikeHeadline,
  wordCount,
} from '../lines/lines.ts'
import { personName } from '../lines/names.ts'
import { SIGNED } from './bylines.ts'
import { FEWEST_TITLE_WORDS, markAboveTitle, markSite, TOP } from './top.ts'

const HEADLINE: Label = { zone: 'headline', rule: 'headline' }
const NAVIGATION: Label = { zone: 'boilerplate', rule: 'navigation' }
/** What checkers of facts say first. */
const VERDICT =
  /^(?:(?:our |unsere? )?(?:rating|verdict|ruling|claim|conclusion|bewertung|urteil|behauptung|einordnung|befund)|the claim|fazit)\s?:\s?[^\s\d]/iu
/** "Zum Bericht „…“ vom 8. März": what letters to the editor are about. */
const ON_ARTICLE =
  /^(?:zu(?:m|r|den)?|re|regarding|betr(?:ifft|eff|\.)?:?)\s(?:\p{L}+\s)?(?:berichte?n?|artikeln?|beitrag|kommentar|interview|leitartikel|glosse|leserbrief|meldung|kolumne|thema|article|report|editorial|story|letter|column)(?!\p{L}).{0,10}[„“"»‚‘]/iu
/** "Musterstadt (ots)" above the first sentence. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L} /.-]{1,40}\\s\\((?:ots|sid|${AGENCIES.join('|')})(?!\\p{L})[^()]{0,20}\\)\\s?[-–—.]*$`,
  'iu',
)
const MAX_HEADLINE_LINES = 3
const MAX_POINTS = 5
const MAX_POINT = 100
const MAX_POINTS_BELOW = 20
/** A gallery has no other text. */
const FEWEST_PICTURES = 3
const MAX_KICKER_WORDS = 3
const MAX_MENU = 60
/** More short lines than these above a title are a menu. */
const MAX_KICKERS = 2
const FEWEST_IN_MENU = 3
/** Short lines above the text that no rule knows and that stand together, as a half-open range. */
interface Run {
  from: number
  to: number
}

/** Finds the headline among the lines above the text; what else stands there belongs to the page. */
export function markHead(lines: Line[], labels: Labels): void {
  markSite(lines, labels)
  markAboveTitle(lines, labels)
  markPoints(lines, labels)
  const end = findText(lines, labels)
  const isArticle = lines.slice(end).some((line, k) => !labels[end + k] && isProse(line.text))
  const pictures = labels.filter((label) => label?.zone === 'caption').length
  if (!isArticle && pictures < FEWEST_PICTURES) return
  const runs = runsOf(labels, end)
  const chosen = runs[titleRun(runs, lines, labels.slice(0, end))]
  if (!chosen) return
  const afterTitle = markRun(chosen, lines, labels, end)
  for (const run of runs) {
    if (run.to <= chosen.from) labels.fill(NAVIGATION, run.from, run.to)
    else if (run.from >= chosen.to) markBelowTitle(run, lines, labels, end)
  }
  if (afterTitle < chosen.to) markBelowTitle({ from: afterTitle, to: chosen.to }, lines, labels, end)
}

/** A list of a few sentences right below the title and right above the byline sums the article up: decks. */
function markPoints(lines: Line[], labels: Labels): void {
  const first = lines.findIndex(({ text }, i) => !labels[i] && isListItem(text) && !/^\d/.test(text))
  if (first < 1 || first > MAX_POINTS_BELOW || labels[first - 1]) return
  let end = first
  while (end < lines.length && !labels[end] && isListItem(lines[end]?.text ?? '')) end++
  const title = lines[first - 1]?.text ?? ''
  const isBelowTitle = looksLikeHeadline(title) && wordCount(title) >= FEWEST_TITLE_WORDS
  const isLong = lines.slice(first, end).every(({ text }) => wordCount(text) > MAX_KICKER_WORDS + 1)
  const isPoints = end - first <= MAX_POINTS && end - first > 1 && isBelowTitle
  const isSigned = SIGNED.has(labels[end]?.rule ?? '')
  // A release is dated above its title, and its points are no sentences.
  const isRelease =
    SIGNED.has(labels[first - 2]?.rule ?? '') &&
    lines.slice(first, end).every(({ text }) => wordCount(text) >= MAX_KICKER_WORDS && !isProse(text)) &&
    (lines[end]?.text.length ?? 0) > MAX_POINT
  if (isPoints && ((isSigned && isLong) || isRelease)) labels.fill(HEADLINE, first, end)
}

/** The first line of the text: a sentence, an item of a list, or a question below a title. */
function findText(lines: Line[], labels: Labels): number {
  let titled = false
  const signed = labels.findIndex((label, i) => i > 0 && SIGNED.has(label?.rule ?? ''))
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]?.text ?? ''
    // Above the text, "Kommentar" or "Leserbriefe" says what kind of article follows.
    if (labels[i]?.rule === 'maybe-comments-marker') labels[i] = undefined
    if (labels[i]) continue
    // Above title and byline, a list of a few words each is a menu.
    if (
      isListItem(line) &&
      wordCount(line) <= MAX_KICKER_WORDS + 1 &&
      isTitleBetween(lines, labels, i, signed < 0 && !titled ? i + MAX_MENU : Math.min(signed, i + MAX_MENU))
    ) {
      labels[i] = NAVIGATION
      continue
    }
    if (VERDICT.test(line) || ON_ARTICLE.test(line) || DATELINE.test(line)) return i
    if (isDeck(lines, labels, i)) continue
    if (!looksLikeHeadline(line) || (titled && '?!'.includes(lastMark(line)))) return i
    if (wordCount(line) > MAX_KICKER_WORDS) titled = true
  }
  return lines.length
}

function isTitleBetween(lines: Line[], labels: Labels, from: number, to: number): boolean {
  return lines.slice(from, Math.max(from, to)).some(({ text }, k) => {
    return !labels[from + k] && looksLikeHeadline(text) && wordCount(text) >= FEWEST_TITLE_WORDS
  })
}

function runsOf(labels: Labels, end: number): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < end; i++) {
    if (labels[i]) continue
    const last = runs.at(-1)
    if (last?.to === i) last.to++
    else runs.push({ from: i, to: i + 1 })
  }
  return runs
}

/** Which run holds the title: the last above the byline or the date, else the first that is long enough for one. */
function titleRun(runs: Run[], lines: Line[], labels: Labels): number {
  const isTitle = ({ from, to }: Run, words = FEWEST_TITLE_WORDS) =>
    lines.slice(from, to).some((line) => wordCount(line.text) >= words)
  const signed = labels.findIndex((label, i) => i > 0 && SIGNED.has(label?.rule ?? ''))
  const above = runs.findLastIndex((run) => run.to <= signed && isTitle(run))
  if (above >= 0) return above
  const first = runs.findIndex((run) => isTitle(run))
  const signedShort = runs.findLastIndex((run) => run.to <= signed && isTitle(run, 2))
  const isFirstCaption = signedShort >= 0 && isCaption(lines[runs[first]?.from ?? 0]?.text ?? '')
  if (first >= 0 && !isFirstCaption) return first
  if (signedShort >= 0) return signedShort
  const short = runs.findIndex((run) => isTitle(run, 2))
  return Math.max(0, short)
}

/** Marks kicker, title and decks of the run, and the menu above them; gives the index of what is left below. */
function markRun({ from, to }: Run, lines: Line[], labels: Labels, end: number): number {
  const long = titleIn(lines.slice(from, to))
  const title = from + Math.max(0, long)
  const above = title - from
  const isMenu = labels[from - 1] === NAVIGATION
  const kickers = isMenu ? 0 : above <= MAX_KICKERS ? above : isSection(lines[title - 1]?.text ?? '') ? 0 : 1
  labels.fill(NAVIGATION, from, title - kickers)
  labels.fill(HEADLINE, title - kickers, title + 1)
  let next = title + 1
  const room = Math.max(1, MAX_HEADLINE_LINES - kickers - 1)
  // A long run of short lines below is a list, and a name is a byline.
  const isList = to === end && to - next > room
  while (!isList && next < to && next <= title + room && !isSignature(lines, labels, next)) {
    labels[next++] = HEADLINE
  }
  if (next < to && isDeck(lines, labels, next)) labels[next++] = HEADLINE
  return next
}

/** The first line long enough for a title; below a menu, which stands above another, that other. */
function titleIn(run: Line[]): number {
  const isLong = (line: Line) => wordCount(line.text) >= FEWEST_TITLE_WORDS
  const isBelowMenu = (i: number) =>
    i >= FEWEST_IN_MENU && run.slice(i - FEWEST_IN_MENU, i).every((line) => !isLong(line))
  const last = run.findLastIndex((line, i) => isLong(line) && isBelowMenu(i))
  return last >= 0 ? last : run.findIndex(isLong)
}

/** "Obituaries desk", "Our own staff". */
const OFFICE = /(?:desk|staff|team|newsroom|redaktion|reporters|editors|agencies|agenturen)$/iu
const MAX_OFFICE_WORDS = 4

/** A name, or above the date the name of an office: "The Daily Heron Editorial Board". */
function isSignature(lines: Line[], labels: Labels, i: number): boolean {
  const text = lines[i]?.text ?? ''
  const isName = /^(?:\p{Lu}[\p{L}’'-]+ ){2,5}\p{Lu}[\p{L}’'-]+$/u.test(text)
  const isOffice = OFFICE.test(text) && wordCount(text) <= MAX_OFFICE_WORDS
  return personName(text) !== undefined || ((isName || isOffice) && labels[i + 1]?.rule === 'metadata')
}

const MAX_DECK = 350

/** One sentence or two between title and byline lead the reader in. */
function isDeck(lines: Line[], labels: Labels, i: number): boolean {
  const text = lines[i]?.text ?? ''
  const isBelowTitle = i > 0 && looksLikeHeadline(lines[i - 1]?.text ?? '')
  const byline = lines[i + 1]?.text ?? ''
  const isSigned = SIGNED.has(labels[i + 1]?.rule ?? '') && !isListItem(byline)
  if (labels[i] || !isBelowTitle || !isSigned || !isProse(text) || text.length > MAX_DECK) return false
  return lines.slice(i + 2).some((line, k) => !labels[i + 2 + k] && isProse(line.text))
}

const MAX_SUBHEADING_WORDS = 8
const CAPTION: Label = { zone: 'caption', rule: 'photo-caption' }

/** Between byline and text, words that are too many for a subheading stand under the first picture. */
function isCaption(text: string): boolean {
  return wordCount(text) > MAX_SUBHEADING_WORDS && /^["„“]?\p{Lu}\D*$/u.test(text)
}

/** Names and buttons between title and text; a short line right above the text is its first subheading. */
function markBelowTitle({ from, to }: Run, lines: Line[], labels: Labels, end: number): void {
  const isSubheading = to === end
  if (isSubheading && to - from > 2) return
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? ''
    // Entries of a ticker, with their heading, are text however short.
    if (CLOCK_START.test(text) || CLOCK_START.test(lines[i + 1]?.text ?? '')) continue
    // In one paragraph with the text, short lines are its subheadings.
    const isInText = lines[i]?.opensBlock && lines.slice(i + 1, to + 1).every((line) => !line.opensBlock)
    if (isSubheading && isInText) return
    const isLateDeck =
      wordCount(text) > MAX_SUBHEADING_WORDS &&
      labels[i - 1]?.rule === 'writer' &&
      SIGNED.has(labels[i + 1]?.rule ?? '')
    if (isLateDeck || isDeck(lines, labels, i)) labels[i] = HEADLINE
    else if (isSignature(lines, labels, i)) labels[i] = { zone: 'boilerplate', rule: 'writer' }
    else if (isSubheading && i === to - 1 && isCaption(text)) labels[i] = CAPTION
    else if (!isSubheading || i < to - 1 || wordCount(text) > MAX_SUBHEADING_WORDS) labels[i] = TOP
  }
}
