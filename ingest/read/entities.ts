import { parseHTML } from 'linkedom'

const ENTITY = /&(?:[a-z]{2,8}\d{0,2}|#\d{2,6}|#x[\da-f]{2,5});/gi
const decoded = new Map<string, string>()

/** `Müller &amp; Söhne` → `Müller & Söhne`: for values that came out of a page with its character references. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (entity) => {
    const known = decoded.get(entity)
    if (known !== undefined) return known
    const { document } = parseHTML(`<html><body>${entity}</body></html>`)
    const character = document.body.textContent ?? entity
    if (decoded.size < 1000) decoded.set(entity, character)
    return character
  })
}
