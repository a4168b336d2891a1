/** So many matches are marked at most. */
const MAX_MATCHES = 2_000

const NAMES = { all: 'found', current: 'found-here' }

/** Where a text occurs below an element, paragraph by paragraph; capitals and line breaks make no difference. */
export function findIn(root: Element, wanted: string): Range[] {
  const pattern = patternOf(wanted)
  if (!pattern) return []
  const ranges: Range[] = []
  for (const block of root.querySelectorAll('p, h3')) {
    const nodes = textNodesOf(block)
    const text = nodes.map(({ data }) => data).join('')
    for (const { 0: match, index } of text.matchAll(pattern)) {
      ranges.push(rangeOf(nodes, index, index + match.length))
      if (ranges.length === MAX_MATCHES) return ranges
    }
  }
  return ranges
}

export function patternOf(wanted: string): RegExp | undefined {
  const words = wanted.trim().split(/\s+/)
  if (words[0] === '') return undefined
  return new RegExp(words.map(escaped).join('\\s+'), 'giu')
}

/** Marks matches without touching the text: the marks of the quotes stay as they are. */
export function highlight(all: readonly Range[], current: Range | undefined): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.set(NAMES.all, new Highlight(...all))
  CSS.highlights.set(NAMES.current, new Highlight(...(current ? [current] : [])))
}

export function clearHighlight(): void {
  if (!('highlights' in CSS)) return
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name)
}

/** `RegExp.escape` is too new for many browsers. */
function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange()
  let offset = 0
  for (const node of nodes) {
    const next = offset + node.data.length
    if (start >= offset && start < next) range.setStart(node, start - offset)
    if (end > offset && end <= next) range.setEnd(node, end - offset)
    offset = next
  }
  return range
}
