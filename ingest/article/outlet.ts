import type { Outlet, ZoneSpan } from '../../server/core/article.ts'
import { knownOutlet, outletOfDomain } from '../domains.ts'
import { contentLines } from '../lines/lines.ts'
import { personName } from '../lines/names.ts'
import {
  COPYRIGHT,
  FIRST_PUBLISHED,
  FOLLOW,
  IMPRINT,
  NEWSLETTER_OF,
  SOURCE_LINE,
} from '../lines/page-words.ts'
import { addressedOutlet, type OutletMention } from './addressed.ts'
import { findAuthor } from './metadata.ts'

const UNKNOWN: Outlet = { status: 'unknown', name: null }

/**
 * The outlet that the text lets us conclude where nothing states it: by a footer that speaks of itself ("Folge … auf
 * Telegram"), else by two speakers who address one. Where the footer names several it stays unknown.
 */
export function inferredOutlet(text: string, zones: ZoneSpan[]): Outlet {
  const own = selfReferences(text, zones)
  if (own.length > 0) return agreed(own)
  const addressed = addressedOutlet(text, zones)
  return addressed ? { status: 'inferred', ...addressed } : UNKNOWN
}

function agreed(mentions: OutletMention[]): Outlet {
  const [first, ...others] = mentions
  if (!first || others.some((other) => other.name !== first.name)) return UNKNOWN
  return { status: 'inferred', ...first }
}

/** All outlets that source lines above or below the article's text name; more than one name is a contradiction. */
export function statedOutlets(text: string, zones: ZoneSpan[]): OutletMention[] {
  return mentions(text, zones, [SOURCE_LINE, FIRST_PUBLISHED, COPYRIGHT], outletNames)
}

/** What a page calls itself where it asks for followers or says who publishes it. */
function selfReferences(text: string, zones: ZoneSpan[]): OutletMention[] {
  return [
    ...mentions(text, zones, [...FOLLOW, IMPRINT], (found) =>
      outletNames(found).filter((name) => !isPerson(name)),
    ),
    // "Politik-Newsletter": only a name that cannot be a topic is the outlet's.
    ...mentions(text, zones, [NEWSLETTER_OF], (found) => outletNames(found).filter(isDistinctive)),
  ]
}

function mentions(
  text: string,
  zones: ZoneSpan[],
  patterns: RegExp[],
  namesIn: (found: string) => string[],
): OutletMention[] {
  const author = findAuthor(text, zones)
  return edgeLines(text, zones).flatMap((line) =>
    patterns
      .flatMap((pattern) => namesIn(pattern.exec(line)?.groups?.name ?? ''))
      .filter((name) => !author?.includes(name))
      .map((name) => ({ name, evidence: line })),
  )
}

const MAX_LINE = 300

/** The boilerplate above and below the article's text; between its paragraphs a source is that of a table or a quote. */
function edgeLines(text: string, zones: ZoneSpan[]): string[] {
  const first = zones.findIndex(({ zone }) => zone === 'body')
  const last = zones.findLastIndex(({ zone }) => zone === 'body')
  return zones
    .filter((span, i) => span.zone === 'boilerplate' && (i < first || i > last))
    .flatMap((span) => contentLines(text, span.start, span.end).map((line) => line.text))
    .filter((line) => line.length <= MAX_LINE)
}

const RIGHTS = /[\s.,–-]*(?:alle rechte|all rights)\s.*$/iu
/** Words for the page itself or for everything on it, which name nobody. */
const NOBODY = /^(?:uns|unser\p{L}*|us|our|me|my|alle|all|eigene|own)(?!\p{L})/iu
/** Bodies whose figures are quoted: a source, but no outlet. */
const INSTITUTION =
  /(?:amt|ministerium|institut|universität|polizei|behörde|kommission|ministry|institute|university|police|office|agency|commission)(?!\p{L})|(?<!\p{L})(?:studie|study|statisti\p{L}*|umfrage|survey)(?!\p{L})/iu

/** The outlets that the words name: a domain, a known name, or what else is written like a name. */
function outletNames(found: string): string[] {
  const domain = outletOfDomain(found.trim())
  if (domain !== undefined) return [domain]
  return found
    .replace(RIGHTS, '')
    .split(/[,;/|]|\s(?:und|and|Nr\.|No\.)\s/u)
    .flatMap((part) => {
      const name = part.replace(/^["„“”\s]+|["„“”.\s]+$/gu, '')
      const known = outletOfDomain(name) ?? knownOutlet(name)
      if (known !== undefined) return [known]
      const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= 6 && !NOBODY.test(name)
      return isName && !INSTITUTION.test(name) ? [name] : []
    })
}

/** Also within a word ("Euronews"), which makes sense of names only; whole lines are known by `isSiteName`. */
const MEDIA_STEM =
  /(?:zeitung|blatt|magazin|kurier|anzeiger|rundschau|nachrichten|presse|bote|news|post|times|press|journal|review|herald|radio|tv|media|online)/iu

/** Two words that look like a first and a last name, and nothing about media: whoever it is, it may be an author. */
function isPerson(name: string): boolean {
  return !isDistinctive(name) && personName(name) !== undefined
}

function isDistinctive(name: string): boolean {
  return knownOutlet(name) !== undefined || /\p{Lu}{2}|\./u.test(name) || MEDIA_STEM.test(name)
}
