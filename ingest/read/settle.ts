import { fold } from './fold.ts'
import { isCompany, isSameOutlet, isUnknownDomain, outletName } from './same-outlet.ts'
import type { Statement } from './source.ts'
import { isSameDate } from './times.ts'

/** What several statements about one thing come to: one of them, or a contradiction. Neither when there is none. */
export interface Settled {
  statement?: Statement
  contradiction?: Statement[]
}

/** One value when all statements agree; weak ones are heard, in order, only where no other speaks. */
function settle(statements: Statement[], agree: (one: string, other: string) => boolean): Settled {
  const strong = statements.filter(({ weak }) => !weak)
  const [first, ...others] = strong.length > 0 ? strong : statements.slice(0, 1)
  if (!first) return {}
  const against = others.filter(({ value }) => !agree(first.value, value))
  return against.length > 0 ? { contradiction: [first, ...against] } : { statement: first }
}

/** The outlet under its usual name. An address that is on no list and a company speak only where no name does. */
export function settleOutlet(statements: Statement[]): Settled {
  const ranked = statements.map((one) =>
    isUnknownDomain(one.value) || isCompany(one.value) ? { ...one, weak: true as const } : one,
  )
  const { statement, contradiction } = settle(ranked, isSameOutlet)
  const named = (one: Statement) => ({ ...one, value: outletName(one.value) })
  if (contradiction) return { contradiction: contradiction.map(named) }
  if (!statement) return {}
  // Of several spellings, one that is known: "zeit.de" tells that "ZEIT ONLINE" is DIE ZEIT.
  const known = ranked
    .filter((one) => isSameOutlet(one.value, statement.value))
    .find((one) => outletName(one.value) !== one.value && !isUnknownDomain(one.value))
  return { statement: known ? { ...statement, value: outletName(known.value) } : named(statement) }
}

/** The authors, by the statement that names most of them. What only names the outlet is no author. */
export function settleAuthor(statements: Statement[], outlet: string | null): Settled {
  const people = statements.filter(({ value }) => outlet === null || !isSameOutlet(value, outlet))
  return settle(
    strongestFirst(people, (value) => namesIn(value).length),
    sharePeople,
  )
}

/** Strong statements by how much they say, then the weak ones as they are: what says most is compared with the others. */
function strongestFirst(statements: Statement[], much: (value: string) => number): Statement[] {
  const strong = statements.filter(({ weak }) => !weak)
  return [...strong.sort((a, b) => much(b.value) - much(a.value)), ...statements.filter(({ weak }) => weak)]
}

function sharePeople(one: string, other: string): boolean {
  const names = namesIn(one)
  return namesIn(other).some((name) => names.some((known) => isSamePerson(name, known)))
}

/** "M. Muster", "Dr. Max Muster" and "Max Muster" may be one: each word of the shorter name is one of the longer, or its initial. */
function isSamePerson(one: string, other: string): boolean {
  const [short = [], long = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length)
  const isOf = (word: string) =>
    long.some(
      (known) =>
        known === word ||
        (word.length === 1 && known.startsWith(word)) ||
        (known.length === 1 && word.startsWith(known)),
    )
  return short.every(isOf)
}

function namesIn(value: string): string[] {
  return value
    .split(/\s*(?:[,;/|]|\s(?:und|and|&)\s)\s*/)
    .map(fold)
    .filter((name) => name !== '')
}

/** The date, by the statement that is most exact: year, month, day or time. */
export function settleDate(statements: Statement[]): Settled {
  return settle(
    strongestFirst(statements, (date) => Math.min(date.length, 11)),
    isSameDate,
  )
}

/** The article's own address; of several on one site, the first that is not the site's front page. */
export function settleUrl(statements: Statement[]): Settled {
  const pages = statements.filter(({ value }) => URL.canParse(value) && !isFrontPage(new URL(value)))
  return settle(pages, (one, other) => siteOf(one) === siteOf(other))
}

/** "/?p=12" is an article; what only counts visitors names none. */
function isFrontPage({ pathname, searchParams }: URL): boolean {
  return pathname === '/' && [...searchParams.keys()].every((key) => key.startsWith('utm_'))
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '')
}
