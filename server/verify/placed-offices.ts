import { fold } from '../text/fold.ts'
import { placeKey } from '../text/place-names.ts'
import { isRole } from '../text/speech-words.ts'
import { contentWords, sameName } from '../text/words.ts'

/** So many characters before a name its bearer's office is told. */
const BEFORE = 60

/** Whether an article gives somebody an office that is told with its place: "Italiens Regierungschef", "der italienische Ministerpräsident". */
export function holdsOffice(office: string, name: string, text: string, language: string): boolean {
  const stated = placedOffice(office)
  const last = name.split(/\s+/).at(-1) as string
  if (stated === undefined || isRole(last)) return false
  return [...text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu)]
    .filter(({ 0: word }) => word === last)
    .some(({ index }) => {
      const before = text
        .slice(Math.max(0, index - BEFORE), index)
        .split(/[.;,:!?]/)
        .at(-1) as string
      const words = contentWords(before, language)
      return (
        words.some(({ folded }) => placeKey(folded) === stated.place) &&
        words.some(({ role, folded }) => role && sameName(stated.head, folded, language))
      )
    })
}

/** "Elysee-Chef", "Italiens Präsident": a place and an office. */
function placedOffice(office: string): { place: string; head: string } | undefined {
  const parts = office.split(/[\s-]+/)
  const head = parts.at(-1) as string
  const place = parts
    .slice(0, -1)
    .map((part) => placeKey(fold(part)))
    .find((key) => key !== undefined)
  if (place !== undefined && isRole(head)) return { place, head }
  for (let at = 3; at < head.length - 2; at++) {
    const key = placeKey(fold(head.slice(0, at)))
    const rest = head.slice(at)
    if (key !== undefined && isRole(rest)) return { place: key, head: rest }
  }
  return undefined
}
