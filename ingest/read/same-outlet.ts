import { knownOutlet, outletOfDomain } from '../domains.ts'
import { fold } from './fold.ts'

const ARTICLES = new Set('der die das the'.split(' '))
/** Words that an outlet's name has in one place and lacks in another: "ZEIT ONLINE", "DIE ZEIT". */
const GENERIC = new Set([
  ...ARTICLES,
  ...'online digital news nachrichten zeitung newspaper tv www com de at ch net org info eu uk co'.split(' '),
])
const COMPANY =
  /(?:^|\s)(?:gmbh|ag|se|kgaa?|kg|ohg|mbh|inc|ltd|llc|plc|corp|corporation|e\.?\s?v)\.?(?=[\s,&]|$)|verlag(?:s\p{L}*)?(?=\s|$)|mediengruppe|media group|publishing|holding/iu

/** The name under which an outlet is known; a domain that is not known is its own name. */
export function outletName(said: string): string {
  return outletOfDomain(said) ?? knownOutlet(said) ?? said
}

/** Whether the words are only an address, and nobody knows whose: any name says more. */
export function isUnknownDomain(said: string): boolean {
  const name = outletOfDomain(said)
  return name?.includes('.') === true && said.toLowerCase().includes(name)
}

/** Whether it is a company, which may publish several outlets. */
export function isCompany(said: string): boolean {
  return COMPANY.test(said) && knownOutlet(said) === undefined
}

/** Whether two names are of one outlet: "kurier.de", "DER KURIER" and "KURIER"; "BOTE ONLINE" and "DER BOTE". */
export function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [outletName(one), outletName(other)]
  return a === b || core(a) === core(b) || isShortFor(a, b) || isShortFor(b, a) || isDomainOf(one, other)
}

/** A name and a domain that is that name, under whatever name the domain is known: "RND" and "rnd.de". */
function isDomainOf(one: string, other: string): boolean {
  const hosts = [one, other].filter((said) => outletOfDomain(said) !== undefined)
  return hosts.length === 1 && core(hostOf(one)) === core(hostOf(other))
}

function hostOf(said: string): string {
  return URL.canParse(said) ? new URL(said).hostname : said
}

function core(name: string): string {
  const words = fold(name).split(' ')
  const own = words.filter((word) => !GENERIC.has(word))
  return (own.length > 0 ? own : words).join('')
}

/** "FAZ" for "Frankfurter Allgemeine Zeitung". */
function isShortFor(short: string, name: string): boolean {
  const letters = /^\p{Lu}{2,5}(?=\.?$|\.\p{L}{2,3}$)/u.exec(short)?.[0].toLowerCase()
  const words = fold(name)
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
  return letters !== undefined && words.length > 1 && words.map((word) => word[0]).join('') === letters
}
