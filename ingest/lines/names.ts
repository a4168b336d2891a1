const PARTICLES = new Set('von vom van der den de zu zum zur di da del la le al bin ter ten dos'.split(' '))
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u

/** The name as one would say it ("Muster, Max F." → "Max F. Muster"), or undefined when it is no personal name. */
export function personName(text: string): string | undefined {
  const [last = '', first, ...more] = text.split(',').map((part) => part.trim())
  if (more.length > 0) return undefined
  if (first === undefined) return isName(last) ? last : undefined
  return ownWords(last).length === 1 && isName(`${first} ${last}`) ? `${first} ${last}` : undefined
}

function isName(text: string): boolean {
  const own = ownWords(text)
  return (
    own.length >= 2 &&
    own.length <= 4 &&
    own.every((word) => NAME_WORD.test(word)) &&
    text.startsWith(own[0] ?? '')
  )
}

/** The words of a name without "von", "de" and the like. */
function ownWords(name: string): string[] {
  return name.split(/\s+/).filter((word) => !PARTICLES.has(word))
}

const LABEL = /^(?:autor(?:in|en|innen)?|authors?|text|von|by|ein (?:gast)?beitrag von|written by)(\s*:)?\s+/i
const ROLE = /\s*\((?:autor(?:in)?|author)\)$/i
/** Who did what: "Von Erika Muster (Text) und Max Muster (Fotos)". */
const SHARE = /\s\((?:text|fotos?|bilder|video|words|photos?|photographs|pictures)\)/giu
/** What may follow the names in a byline: a place, a date, a job. */
const AFTER_NAMES = /\s*[|·•]|,\s+\d|\s+[–—]\s/

/** The names in a byline such as "Von Max Muster" or "- Muster, Max F.(Autor)"; undefined for any other line. */
export function bylineAuthor(line: string): string | undefined {
  if (line.length > 120) return undefined
  const bare = line.replace(/^[-–—•*]\s*/, '').replace(SHARE, '')
  if (ROLE.test(bare)) return personName(bare.replace(ROLE, ''))
  const label = LABEL.exec(bare)
  if (!label) return undefined
  return personNames(bare.slice(label[0].length).split(AFTER_NAMES)[0] ?? '')
}

function personNames(list: string): string | undefined {
  const parts = list.trim().split(/\s+(?:und|and|&)\s+/)
  const names = parts.flatMap((part) => {
    const name = personName(part)
    // "Max Muster, Erika Beispiel" are two; in "Max Muster, Berlin" the place is no name.
    return name === undefined ? part.split(',').flatMap((one) => personName(one) ?? []) : [name]
  })
  return names.length >= parts.length ? names.join(', ') : undefined
}

/** Whether the byline names its role in so many words, so that it is one wherever it stands. */
export function isLabelledByline(line: string): boolean {
  return (
    (ROLE.test(line) || /^[-–—•*]?\s*(?:autor|author|text)/i.test(line)) && bylineAuthor(line) !== undefined
  )
}
