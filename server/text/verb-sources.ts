import { REFERS_BACK, saysWhat } from './content-clauses.ts'
import { englishSource } from './english-sources.ts'
import { endsLikeTag, names, type Reading, type Source, withoutMedium } from './reading.ts'
import { nameOf } from './speakers.ts'
import { type SpeechVerb, speechVerbs } from './speech-verbs.ts'
import { subjectOf } from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'

/** Whom a verb of saying names as the speaker. */
export function verbalSource(reading: Reading): Source | undefined {
  const sources = [
    ...speechVerbs(reading.tokens).map((verb) => germanSource(reading, verb)),
    englishSource.verbal(reading.own, reading.quoting),
  ].filter((source) => source !== undefined)
  const reporting = sources.filter(({ reports }) => reports)
  return reporting.find(names) ?? reporting[0] ?? sources.find(names) ?? sources[0]
}

function germanSource(
  { text, own, tokens, phrases, quoting }: Reading,
  verb: SpeechVerb,
): Source | undefined {
  const left = own.slice(0, tokens[Math.min(verb.at, verb.pivot)]?.start)
  const right = own.slice(tokens[verb.at]?.end)
  const afterPivot = own.slice(tokens[verb.pivot]?.end)
  // a tag: its verb follows the quotation or a comma, and the speaker follows the verb
  const inverted = endsLikeTag(left)
  const asTag = isAsTag(own, tokens, verb)
  const clause = saysWhat(right) || saysWhat(afterPivot) || REFERS_BACK.test(own) || verb.sayingByObject
  if (verb.onlyWithClause && !quoting && !clause) return undefined
  const quotes = quoting && !/\s{3}:/.test(left)
  const reports = quotes || clause || asTag || (inverted && /[^\s–]/.test(left))
  const found = subjectOf({ text, tokens, phrases, own }, verb, inverted)
  // "„Ohne Wasser keine Ernte“: Bauern hoffen" does not say whose the words are
  if (!reports && quoting) return undefined
  if (verb.passive && !reports) return { unnamed: true, reports }
  if (found === undefined)
    return verb.passive ? { unnamed: true, reports } : { unnamed: true, reports: asTag }
  if (typeof found === 'string') return { pronoun: found, reports }
  const isCited = /^zitier/.test(wordAt(tokens, verb.at))
  if (isCited && !verb.passive) {
    const cited = phrases.find((phrase) => phrase.first > verb.at && phrase.preposition === undefined)
    if (cited && cited !== found) {
      return {
        person: nameOf(cited, tokens, text),
        via: withoutMedium(nameOf(found, tokens, text).name),
        reports: true,
      }
    }
  }
  return { person: nameOf(found, tokens, text), reports }
}

/** "wie die Polizei mitteilte": all the rest of the sentence is what was said. */
function isAsTag(own: string, tokens: Token[], verb: SpeechVerb): boolean {
  const end = tokens[Math.max(verb.at, verb.pivot)]?.end ?? 0
  const left = own.slice(0, tokens[verb.at]?.start)
  return (
    /(?:^|,\s+|\s{3})wie\s+[^,]*$/iu.test(left) &&
    /^(?:\s+[\p{L}\d.]+){0,3}\s*(?:[,.–:]|$)/u.test(own.slice(end)) &&
    !/^\s+auch\s/.test(own.slice(end))
  )
}
