import { personName } from '../lines/names.ts'
import { stampOf } from '../lines/stamps.ts'
import { isNickname, isWriter } from '../lines/thread-headers.ts'
import { elements, lineOf } from './dom.ts'

/** Elements that may hold a name, or when something was written. */
const PARTS =
  'time, span, div, p, small, i, em, b, strong, a, font, cite, td, dt, dd, li, address, abbr, h3, h4, h5, h6'
const ITEM = 'div, li, tr, article, section, dd, p'
/** Inside it stands the article itself, or a part of it with a picture. */
const NO_COMMENT = 'h1, h2, main, figure, figcaption, [itemprop~="articleBody"]'
const MAX_ITEM = 3000
const SHORTEST_COMMENT = 15
/** A teaser links its title. */
const MAX_LINKED_WORDS = 3
const MAX_PART = 40
/** A page that repeats one element more often is a list of something else; the work stays bounded. */
const MAX_SIBLINGS = 500
const FEWEST = 2

/**
 * What readers wrote where no name and no heading says so: siblings of one kind, each with a name, a day or an age, and
 * words below. Entries of a live blog have the time of day alone, teasers a title that links.
 */
export function threadsIn(document: Document): Element[] {
  return groupsOf(document).flatMap((group) => {
    const items = group.slice(0, MAX_SIBLINGS).filter(isItem)
    const isThread = items.length >= FEWEST && items.length * 2 >= group.length
    return isThread && items.some(isSigned) ? items : []
  })
}

function groupsOf(document: Document): Element[][] {
  const byParent = Map.groupBy(elements(document, ITEM), (element) => element.parentElement)
  return [...byParent.values()].flatMap((children) => {
    const byKind = Map.groupBy(children, (child) => `${child.tagName} ${child.getAttribute('class') ?? ''}`)
    return [...byKind.values()].filter((group) => group.length >= FEWEST)
  })
}

/** "Flood", too, may be somebody's name: the events of a timeline are headed so. */
function isSigned(item: Element): boolean {
  return partsOf(item).some((part) => personName(part) !== undefined || isNickname(part))
}

function partsOf(item: Element): string[] {
  return elements(item, PARTS)
    .map(lineOf)
    .filter((part) => part.length <= MAX_PART)
}

function isItem(item: Element): boolean {
  const text = lineOf(item)
  if (text.length < SHORTEST_COMMENT || text.length > MAX_ITEM || item.querySelector(NO_COMMENT)) return false
  const titles = elements(item, 'a, h3, h4, h5, h6').map(lineOf)
  if (titles.some((title) => title.split(' ').length > MAX_LINKED_WORDS)) return false
  const parts = partsOf(item)
  const stamp = parts.findIndex((part) => stampOf(part) !== undefined)
  const name = parts.findIndex((part) => isWriter(part) && stampOf(part) === undefined)
  if (stamp < 0 || name < 0) return false
  return text.length - (parts[stamp] ?? '').length - (parts[name] ?? '').length >= SHORTEST_COMMENT
}
