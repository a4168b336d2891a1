import { namesReaders } from '../lines/comment-words.ts'
import { labelLines } from '../lines/line-rules.ts'
import { contentLines, isProse } from '../lines/lines.ts'
import { pageThings } from '../lines/page-voice.ts'
import { signedStamp, stampOf } from '../lines/stamps.ts'
import type { Block } from './blocks.ts'

const COMMENT = { zone: 'comment', rule: 'comment-element' } as const
const PAGE_PART = { zone: 'boilerplate', rule: 'comments-part' } as const
/** What a reader may have written or signed, though an article would not have it. */
const READERS = new Set(
  'byline writer metadata separator source copyright page-voice teaser support biography'.split(' '),
)
const FEWEST_THINGS = 2
/** The title of the article may follow: "Responses to …". */
const MAX_HEADING = 60

/** The blocks of a section of comments: what readers wrote, with names and dates, and the page's own headings, rules and buttons. */
export function commentBlocks(blocks: Block[]): Block[] {
  let begun = false
  return blocks.map((block) => {
    const isPart = isPagePart(block.text) || (!begun && isIntro(block.text))
    begun ||= !isPart
    return { ...block, zone: isPart ? PAGE_PART : COMMENT }
  })
}

function isPagePart(text: string): boolean {
  if (/^[\d\s]*$/.test(text) || /^©.{0,20}\d{4}/u.test(text)) return true
  const labels = labelLines(contentLines(text))
  return labels.every((label) => label?.zone === 'boilerplate' && !READERS.has(label.rule))
}

/** Above the first comment: the section's heading, and the rules of the house. */
function isIntro(text: string): boolean {
  const [first = '', second = ''] = text.split('\n')
  if (signedStamp(first) !== undefined || stampOf(second) !== undefined) return false
  return isProse(text) ? pageThings(text) >= FEWEST_THINGS : namesReaders(text.slice(0, MAX_HEADING))
}
