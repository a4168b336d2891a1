import { isAnswerButton } from '../lines/button-words.ts'
import { EDITORS_NOTE, type Labels, page } from '../lines/line-rules.ts'
import {
  blocksOf,
  CLOCK_START,
  isListItem,
  isProse,
  type Line,
  looksLikeHeadline,
  wordCount,
} from '../lines/lines.ts'
import { addressesReader, isPersonal, pageThings, pageVoice, WEAK_VOICE } from '../lines/page-voice.ts'
import { isThreadHeader } from '../lines/thread-headers.ts'

/** Lines that make a box of the paragraph they stand in. */
const BOX_LINES = new Set(
  'form-field newsletter notice support follow teaser page-voice more-link'.split(' '),
)
/** Lines below an article. */
const CLOSERS = new Set(
  'tags teaser-list copyright biography initials first-published credits contact comments-marker'.split(' '),
)
const ANY_VOICE = 2
const FEWEST_ADDRESSES = 4
const FEWEST_QUESTIONS = 2
const MAX_BOX_PROSE = 160
const MAX_BOX_LINES = 8
const MAX_BETWEEN = 3
const FEWEST_THINGS = 2

/** Marks the other lines of a box: in one paragraph with "Newsletter", or between it and "Jetzt anmelden". */
export function markBoxes(lines: Line[], labels: Labels): void {
  for (const { from, to } of blocksOf(lines)) {
    if (isBox(lines, labels, from, to)) for (let i = from; i < to; i++) labels[i] ??= page('box')
  }
  for (let i = 1; i < lines.length; i++) markBetween(lines, labels, i)
  for (let i = 1; i < lines.length; i++)
    if (labels[i - 1]?.zone === 'boilerplate' && SAID_BY_BUTTON.test(lines[i]?.text ?? ''))
      labels[i] ??= page('box')
  for (let i = 1; i < lines.length; i++) markAd(lines, labels, i)
  for (let i = 2; i < lines.length; i++) if (VOTE.test(lines[i]?.text ?? '')) markPoll(lines, labels, i)
  for (let i = lines.length - 2; i > 0; i--) markLeadIn(lines, labels, i)
  const isDialogue = isDialogueIn(lines, labels)
  // The first sentence may greet its readers.
  const title = labels.findLastIndex((label) => label?.zone === 'headline')
  const first = lines.findIndex((line, i) => i > title && !labels[i] && isProse(line.text))
  const others = [...lines.keys()].filter((i) => i > 0 && i !== first)
  for (const i of [...others, ...others.toReversed()]) markBeside(lines, labels, i, isDialogue)
  markOwner(lines, labels)
}

/** Whether the paragraph is short, and a line of it asks for a subscription or the like. */
function isBox(lines: Line[], labels: Labels, from: number, to: number): boolean {
  if (from === 0 || to - from > MAX_BOX_LINES) return false
  const own = labels.slice(from, to)
  const open = lines.slice(from, to).filter((_, k) => !own[k])
  if (!own.some((label) => BOX_LINES.has(label?.rule ?? ''))) return false
  if (own.some((label) => label && label.zone !== 'boilerplate')) return false
  if (own.some((label) => label?.rule.includes('comments-marker'))) return false
  if (open.some((line) => CLOCK_START.test(line.text))) return false
  const isForm = own.some((label) => label?.rule === 'form-field')
  // Between two lines of a box, or in a form, a short sentence belongs to it, whatever it says.
  const isClosed =
    from + MAX_BOX_LINES > to && [own[0], own.at(-1)].every((label) => BOX_LINES.has(label?.rule ?? ''))
  if (
    open.some((line) => isNewsroom(line.text) && !((isClosed || isForm) && line.text.length <= MAX_BOX_PROSE))
  )
    return false
  return open.filter((line) => isProse(line.text)).length <= 2
}

function isNewsroom(text: string): boolean {
  if (!isProse(text) || pageVoice(text) >= WEAK_VOICE) return false
  return text.length > MAX_BOX_PROSE || (pageThings(text) === 0 && !isPersonal(text))
}

/** Short lines from here to another line of the page belong to it: the title of a newsletter above "Anmelden". */
function markBetween(lines: Line[], labels: Labels, from: number): void {
  if (labels[from] || labels[from - 1]?.zone !== 'boilerplate' || labels[from - 1]?.rule === 'separator')
    return
  let to = from
  while (
    to < lines.length &&
    to - from < MAX_BETWEEN &&
    !labels[to] &&
    isPageLike(lines[to]?.text ?? '') &&
    !isThreadHeader(lines, to)
  )
    to++
  const isBox = [labels[from - 1], labels[to]].some((label) => BOX_LINES.has(label?.rule ?? ''))
  const isParagraph = lines.slice(from, to + 1).every((line) => !line.opensBlock)
  const isAnswered = labels[to]?.rule === 'furniture' && isAnswerButton(lines[to]?.text ?? '')
  const closes =
    (labels[to]?.zone === 'boilerplate' && labels[to]?.rule !== 'separator' && !isAnswered) ||
    (labels[to]?.zone === 'caption' && isBox)
  if (to > from && closes && (isBox || isParagraph)) labels.fill(page('box'), from, to)
}

/** "Ja, ich will", "Maybe later": a button in the words of whoever presses it. */
const SAID_BY_BUTTON =
  /^(?:ja|nein|yes|no|ok|okay|not now|maybe later|später|vielleicht später|count me in|ich bin dabei|i['’]m in)(?!\p{L})[^.?:]{0,30}$/iu
const AD_LABEL =
  /^[([–—-]*\s*(?:anzeigen?|werbung|advertisement|advertorial|sponsored(?: (?:content|by))?|promoted|ad|gesponsert)\s*[)\]:–—-]*$/iu
const OFFER = /\d\s?(?:%|€|euro)|[€$£]\s?\d|^(?:jetzt|now|get|save|buy|book|shop)\s/iu
const MAX_AD = 120

/** The line below "Anzeige": in one paragraph with it, above a subheading, or with an offer. */
function markAd(lines: Line[], labels: Labels, i: number): void {
  const [ad, next, below] = lines.slice(i, i + 3)
  if (!ad || labels[i] || !AD_LABEL.test(lines[i - 1]?.text ?? '')) return
  if (ad.text.length > MAX_AD || CLOCK_START.test(ad.text) || isListItem(ad.text)) return
  const isBlock = !ad.opensBlock && next?.opensBlock !== false
  const isAboveHeading =
    next && below && !labels[i + 1] && !labels[i + 2] && !isProse(next.text) && isProse(below.text)
  if (isBlock || (isAboveHeading && looksLikeHeadline(ad.text)) || OFFER.test(ad.text))
    labels[i] = page('box')
}

const VOTE = /^(?:(?:jetzt |hier )?abstimmen|(?:submit |cast )?(?:your )?vote)$/iu
const MAX_ANSWERS = 8

/** Above the button of a poll, short answers and the question to them. */
function markPoll(lines: Line[], labels: Labels, button: number): void {
  for (let i = button - 1; i > Math.max(0, button - MAX_ANSWERS); i--) {
    const text = lines[i]?.text ?? ''
    if (isProse(text) && !text.endsWith('?')) return
    if (!text.endsWith('?')) continue
    const isHeaded = !labels[i - 1] && wordCount(lines[i - 1]?.text ?? '') === 1
    for (let k = isHeaded ? i - 1 : i; k <= button; k++) labels[k] ??= page('box')
    return
  }
}

function isPageLike(text: string): boolean {
  if (CLOCK_START.test(text)) return false
  return !isProse(text) || (text.length <= MAX_BOX_PROSE && pageThings(text) >= FEWEST_THINGS)
}

/** "Du willst mehr wissen?" above the line that says how. */
function markLeadIn(lines: Line[], labels: Labels, i: number): void {
  const text = lines[i]?.text ?? ''
  const leads = text.endsWith('?') && text.length <= MAX_BOX_PROSE && addressesReader(text)
  if (!labels[i] && leads && BOX_LINES.has(labels[i + 1]?.rule ?? '')) labels[i] = page('box')
}

/** Beside another line of the page a weaker voice is enough; beside a box, in a short line, any; not where people talk. */
function markBeside(lines: Line[], labels: Labels, i: number, isDialogue: boolean): void {
  const text = lines[i]?.text ?? ''
  const beside = [labels[i - 1], labels[i + 1]].filter((label) => label?.zone === 'boilerplate')
  if (labels[i] || (beside.length === 0 && i < lines.length - 1)) return
  const isShort = text.length <= MAX_BOX_PROSE && !isDialogue
  const isBox = beside.some((label) => BOX_LINES.has(label?.rule ?? '') || CLOSERS.has(label?.rule ?? ''))
  if (!isBox && !isShort) return
  if (EDITORS_NOTE.test(text)) return
  if (pageVoice(text) >= (isBox && isShort ? ANY_VOICE : WEAK_VOICE)) labels[i] = page('page-voice')
}

/** Interviews and advice address somebody, too. */
function isDialogueIn(lines: Line[], labels: Labels): boolean {
  const addressing = lines.filter(({ text }, i) => !labels[i] && addressesReader(text))
  const asking = addressing.filter(({ text }) => text.endsWith('?'))
  return addressing.length >= FEWEST_ADDRESSES || asking.length >= FEWEST_QUESTIONS
}

/** "© The Example" among lines of the page claims the page, not a picture. */
function markOwner(lines: Line[], labels: Labels): void {
  const first = lines.findIndex((line, i) => !labels[i] && isProse(line.text))
  lines.forEach(({ text }, i) => {
    if (i > first && text.startsWith('©') && labels[i - 1]?.zone === 'boilerplate')
      labels[i] = page('copyright')
  })
}
