import { CAPITAL_CREDIT, NAME_AND_HOUSE, PHOTO_CREDIT } from '../lines/credit-words.ts'
import type { Label, Labels } from '../lines/line-rules.ts'
import { blocksOf, isProse, type Line, looksLikeHeadline, wordCount } from '../lines/lines.ts'
import { personName } from '../lines/names.ts'
import { SIGNED } from './bylines.ts'

const CAPTION: Label = { zone: 'caption', rule: 'photo-caption' }
const MAX_CAPTION = 240
const MAX_FIRST = 120
const FEWEST_IN_GALLERY = 3
/** Where somebody stands in a picture, or which picture of how many it is. */
const PICTURE_WORDS =
  /^\[\d{1,2}\/\d{1,2}\]\s|\((?:l\.|r\.|v\. ?l\.(?: ?n\. ?r\.)?|links|rechts|mitte|oben|unten|vorn|hinten|left|right|centre|center|above|below|pictured)(?:[,)]|\sim\s)|^(?:(?:bild|foto|image|photo|picture|slide) )?\d{1,2} ?(?:von|of|\/) ?\d{1,2}\s?[:.|–-]\s|^(?:an? |the |ein(?:e)? )?(?:screenshot|bildschirmfoto|satellitenbild|luftbild|luftaufnahme|aerial (?:view|photo)|satellite image|archivaufnahme|archivbild|symbolbild|fotomontage)(?: of| von| des| der| aus| from|:|\.)|(?:on|to|at) the (?:far )?(?:left|right)\.?$|in the (?:foreground|background)\.?$|im (?:vordergrund|hintergrund)\.?$|(?:links|rechts) im bild|^(?:ein )?blick (?:auf|vom|von|in|über|aus) |^(?:im bild|auf dem foto|pictured|bildunterschrift|caption|unser (?:foto|bild))(?: \p{L}+)?:/iu
/** "… of coffee. Erika Muster for The Paper", "… im Winter. Muster/dpa": a name and its house after the last sentence. */
const NAME_AT_END =
  /[.!"”“)]\s(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:for |\/ ?|via |– )[\p{Lu}\d][^.!?]{1,40}$|[.!]\s\(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:\s?\/\s?\p{Lu}[\p{L} ]{1,40})?\)$|[.!?]\s\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?\/\p{Lu}[\p{L}-]{1,30}(?: [\p{Lu}][\p{L}-]+)?$/u

/** Marks what stands under pictures: the line over a credit, and lines that speak of a picture or end in a name. */
export function markCaptions(lines: Line[], labels: Labels): void {
  const firstProse = lines.findIndex((line, i) => !labels[i] && isProse(line.text))
  const lastProse = lines.findLastIndex((line, i) => !labels[i] && isProse(line.text))
  const isGallery = labels.filter((label) => label?.rule === 'photo-credit').length >= FEWEST_IN_GALLERY
  markCounted(lines, labels)
  lines.forEach((line, i) => {
    if (i < lastProse && isPersonAsSource(line.text, labels[i]))
      labels[i] = { zone: 'caption', rule: 'photo-credit' }
    if (labels[i]?.rule === 'photo-credit' && isBareCredit(line.text))
      markAbove(lines, labels, i, firstProse, isGallery)
    if (!labels[i] && i > 0 && line.text.length <= MAX_CAPTION) {
      const isPictured = isAlone(lines, labels, i) || labels[i + 1]?.rule === 'photo-credit'
      if (PICTURE_WORDS.test(line.text) && isPictured) labels[i] = CAPTION
      if (NAME_AT_END.test(line.text)) labels[i] = { zone: 'caption', rule: 'photo-credit' }
    }
  })
}

/** "3/5 The band plays on.": one picture of how many, where others are counted, too. */
const COUNTED = /^[([]?\d{1,2}\s?(?:\/|of|von)\s?(?<total>\d{1,2})[)\]]?[.:]?\s+["„“]?\p{Lu}/u

function markCounted(lines: Line[], labels: Labels): void {
  const totals = lines.map(({ text }) => COUNTED.exec(text)?.groups?.total)
  totals.forEach((total, i) => {
    const isGallery =
      total !== undefined && totals.filter((other) => other === total).length >= FEWEST_IN_GALLERY
    if (isGallery) labels[i] = CAPTION
  })
}

function isCreditOfPerson(text: string): boolean {
  return personName(text.replace(/^[^:]*:\s*/, '')) !== undefined
}

/** Whether the line is a credit and no caption itself. */
function isBareCredit(text: string): boolean {
  return (
    PHOTO_CREDIT.test(text) ||
    CAPITAL_CREDIT.test(text) ||
    NAME_AND_HOUSE.test(text) ||
    isCreditOfPerson(text)
  )
}

/** "Quelle: Erika Muster" between paragraphs: a person is the source of a picture. */
function isPersonAsSource(text: string, label: Label | undefined): boolean {
  return label?.rule === 'source' && isCreditOfPerson(text)
}

function isAlone(lines: Line[], labels: Labels, i: number): boolean {
  const opens = lines[i]?.opensBlock || labels[i - 1] !== undefined
  const closes = lines[i + 1]?.opensBlock || labels[i + 1] !== undefined || i === lines.length - 1
  return opens && closes
}

/** A paragraph of one short line and a credit is a caption: "Der Kanzler in Berlin" over "Foto: dpa". */
function markAbove(
  lines: Line[],
  labels: Labels,
  credit: number,
  firstProse: number,
  isGallery: boolean,
): void {
  const above = lines[credit - 1]
  if (credit < 2 || !above || labels[credit - 1] || above.text.length > MAX_CAPTION) return
  // Above the text, what is no sentence stands under the first picture, with its credit apart.
  const isApart = lines[credit]?.opensBlock && !isGallery
  const isShort =
    !isProse(above.text) && wordCount(above.text) > 3 && labels[credit - 2]?.zone === 'boilerplate'
  if (isApart && !(isShort && credit <= firstProse + 1)) return
  // Between a counter, an advertisement or another credit and this one, whatever stands is a caption.
  if (labels[credit - 2] !== undefined && (credit > firstProse + 1 || !isProse(above.text))) {
    labels[credit - 1] = CAPTION
    return
  }
  if (lines[credit]?.opensBlock) return
  const opens = above.opensBlock || labels[credit - 2] !== undefined
  const closes = lines[credit + 1]?.opensBlock ?? true
  // Without blank lines, what is no sentence and stands over a credit is no paragraph of the article.
  const isNote = credit > firstProse && looksLikeHeadline(above.text) && !/[:?!]/.test(above.text)
  // Under the byline, a short sentence over a credit is that of the first picture.
  const isFirst = SIGNED.has(labels[credit - 2]?.rule ?? '') && above.text.length <= MAX_FIRST
  if (isFirst || (opens && closes) || (isNote && wordCount(above.text) >= 4)) labels[credit - 1] = CAPTION
}

/** A name alone under a short line, and so again under another: the photographer of a gallery. */
export function markNamedCredits(lines: Line[], labels: Labels): void {
  const credits = blocksOf(lines).filter(({ from, to }) => {
    const [caption, name] = [lines[from], lines[from + 1]]
    if (!caption || !name || to - from !== 2 || from === 0 || labels[from] || labels[from + 1]) return false
    return (
      caption.text.length <= MAX_CAPTION && caption.text.length > 25 && personName(name.text) !== undefined
    )
  })
  const names = credits.map(({ from }) => lines[from + 1]?.text)
  for (const { from } of credits) {
    const isRepeated = names.filter((name) => name === lines[from + 1]?.text).length > 1
    if (isRepeated) labels.fill({ zone: 'caption', rule: 'named-credit' }, from, from + 2)
  }
}
