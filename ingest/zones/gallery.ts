import { type Label, type Labels, page } from '../lines/line-rules.ts'
import { isProse, type Line } from '../lines/lines.ts'

const CAPTION: Label = { zone: 'caption', rule: 'gallery' }
/** What a page of pictures calls itself above its text. */
const GALLERY =
  /(?<!\p{L})(?:(?:in|the) pictures|in (?:bildern|fotos)|photo ?(?:essay|galler(?:y|ies))|picture gallery|gallery|(?:bilder|foto)(?:strecke|galerie|serie|essay|reportage)|pictures of the (?:day|week|month|year)|(?:bilder|fotos) (?:des|der) (?:tages|woche|monats|jahres))(?!\p{L})/iu
/** Who took all of them. */
const ALL_BY =
  /^(?:all |alle )?(?:photograph(?:s|y)|photos|pictures|images|fotos|bilder)(?: and (?:words|text)| und text)?\s?(?:by|von|:)\s?\p{Lu}/iu
/** "Bild 3 von 12", "3 / 12" alone in a line. */
const COUNTER =
  /^[([]?(?:(?:bild|foto|image|photo|picture|slide)\s)?\d{1,3}\s?(?:\/|of|von)\s?(?<total>\d{1,3})[)\]]?[.:]?$/iu
const FEWEST = 3
const MAX_CAPTION = 200
const MAX_COUNTED = 400
const HEAD = 12

/** Captions of a gallery: beside each counter, or short paragraphs where the page calls itself one and names who took them all. */
export function markGallery(lines: Line[], labels: Labels): void {
  markBesideCounters(lines, labels)
  const head = lines.slice(0, HEAD).map(({ text }) => text)
  const isNamed = head.some((text) => text.length <= MAX_CAPTION && GALLERY.test(text))
  if (!isNamed || !head.some((text) => ALL_BY.test(text))) return
  head.forEach((text, i) => {
    if (ALL_BY.test(text)) labels[i] ??= page('credits')
  })
  const first = lines.findIndex((line, i) => !labels[i] && isProse(line.text))
  const paragraphs = lines.flatMap((line, i) => (i > first && isAlone(lines, labels, i) ? [{ line, i }] : []))
  const short = paragraphs.filter(({ line }) => line.text.length <= MAX_CAPTION && /[.!?”"]$/.test(line.text))
  if (short.length >= FEWEST) for (const { i } of short) labels[i] = CAPTION
}

function isAlone(lines: Line[], labels: Labels, i: number): boolean {
  return !labels[i] && lines[i]?.opensBlock === true && lines[i + 1]?.opensBlock !== false
}

/** What stands between counters of the same total: below each of them, or above each. */
function markBesideCounters(lines: Line[], labels: Labels): void {
  const counters = lines.flatMap(({ text }, i) => {
    const total = COUNTER.exec(text)?.groups?.total
    return total === undefined ? [] : [{ i, total }]
  })
  const byTotal = Map.groupBy(counters, ({ total }) => total)
  for (const group of byTotal.values()) {
    if (group.length < FEWEST) continue
    const side = [1, -1].find((step) => group.every(({ i }) => mayBeCaption(lines, labels, i + step)))
    if (side !== undefined) for (const { i } of group) labels[i + side] = CAPTION
  }
}

function mayBeCaption(lines: Line[], labels: Labels, i: number): boolean {
  const text = lines[i]?.text ?? ''
  return text !== '' && text.length <= MAX_COUNTED && (!labels[i] || labels[i]?.zone === 'caption')
}
