import { portfoliosOf } from '../text/portfolios.ts'
import { isBody, isRole } from '../text/speech-words.ts'

/**
 * Whether a statement names another office than the quote: another ministry, or the office that the quote gives to somebody
 * else.
 */
export function otherOffice(statement: string, quoted: string, around: string): boolean {
  const [mine, theirs] = [portfoliosOf(statement), portfoliosOf(quoted)]
  const isOther = theirs.size > 0 && !mine.isSubsetOf(theirs.union(portfoliosOf(around)))
  return isOther || swapsOffice(statement, quoted)
}

/** An office before a name that another name has behind it: "Direktor Muster" where the quote has "Direktor Beispiel". */
function swapsOffice(statement: string, quoted: string): boolean {
  const theirs = holdersIn(quoted)
  return holdersIn(statement).some(({ office, name }) => {
    const same = theirs.filter((other) => other.office === office)
    return (
      same.length > 0 &&
      same.every((other) => other.name !== name) &&
      theirs.some((other) => other.name === name)
    )
  })
}

interface Holder {
  office: string
  /** The last word of the name. */
  name: string
}

function holdersIn(text: string): Holder[] {
  return [...text.matchAll(/(\p{Lu}[\p{L}-]*)((?:\s\p{Lu}[\p{L}’'-]*){1,3})/gu)].flatMap(
    ([, first, rest]) => {
      const words = [first as string, ...(rest as string).trim().split(' ')]
      const at = words.findLastIndex((word) => isRole(word) || isBody(word))
      const name = words.at(-1)
      return at >= 0 && name !== undefined && at < words.length - 1
        ? [{ office: (words[at] as string).toLowerCase(), name }]
        : []
    },
  )
}
