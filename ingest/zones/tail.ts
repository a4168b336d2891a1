import type { Label, Labels } from '../lines/line-rules.ts'
import { isProse, type Line, looksLikeHeadline } from '../lines/lines.ts'
import { BARE_INITIALS } from '../lines/page-words.ts'

const PAGE_END: Label = { zone: 'boilerplate', rule: 'page-end' }
/** What may stand within an article that ends in a list: names, dates, dashes. */
const NO_END = new Set(['byline', 'writer', 'metadata', 'separator'])

const MAX_HEADINGS = 2
/** "The county has promised a": where a paywall cuts the text off. */
const UNFINISHED =
  /\s(?:an?|the|of|to|and|or|with|for|from|by|on|at|his|her|their|its|is|was|has|had|have|will|would|that|which|who|der|die|das|den|dem|des|eine[mnrs]?|ein|und|oder|zu|im|mit|von|vom|zum|zur|auf|für|sich|ist|war|hat|wird|dass|sein|ihre?[mnrs]?)$/u

/** No article ends in a heading or two: above the page's own lines, they belong to the page. */
function endsInHeading(lines: Line[], labels: Labels, from: number): boolean {
  const end = labels.findIndex((label, i) => i >= from && label !== undefined)
  if (end - from < 1 || end - from > MAX_HEADINGS || NO_END.has(labels[end]?.rule ?? '')) return false
  if (labels[end]?.zone === 'caption') return false
  return lines
    .slice(from, end)
    .every(
      ({ text }) =>
        looksLikeHeadline(text) && !UNFINISHED.test(text) && /^\p{Lu}[^\d:,./]{2,60}$/u.test(text),
    )
}

/** Below the last paragraph, what follows the first line of the page belongs to it: tags, links, menus, whatever they say. */
export function markTail(lines: Line[], labels: Labels): void {
  const last = lines.findLastIndex((line, i) => !labels[i] && isProse(line.text))
  if (last < 0) return
  let ended = endsInHeading(lines, labels, last + 1)
  for (let i = last + 1; i < lines.length; i++) {
    const label = labels[i]
    if (label) {
      if (label.zone === 'boilerplate' && !NO_END.has(label.rule)) ended = true
    } else if (ended) {
      labels[i] = PAGE_END
    } else if (BARE_INITIALS.test(lines[i]?.text ?? '')) {
      labels[i] = { zone: 'boilerplate', rule: 'initials' }
      ended = true
    }
  }
}
