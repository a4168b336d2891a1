import type { Label, Labels } from './line-rules.ts'
import { isProse, type Line } from './lines.ts'
import { BARE_INITIALS } from './zone-words.ts'

const PAGE_END: Label = { zone: 'boilerplate', rule: 'page-end' }
/** What may stand within an article that ends in a list: names, dates, dashes. */
const NO_END = new Set(['byline', 'writer', 'metadata', 'separator'])

/** Below the last paragraph, what follows the first line of the page belongs to it: tags, links, menus, whatever they say. */
export function markTail(lines: Line[], labels: Labels): void {
  const last = lines.findLastIndex((line, i) => !labels[i] && isProse(line.text))
  if (last < 0) return
  let ended = false
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
