/** What stands beside a figure, or for one: its unit of measure, which way it counts, "Tausende", "im vorigen Jahr". */
import { agree, type Estimate, findEstimates } from './estimates.ts'
import { timesOf } from './named-times.ts'
import { findQuantities } from './quantities.ts'

type Named = readonly [name: string, pattern: RegExp]

function named(list: [name: string, words: string][], wrap: (words: string) => string): Named[] {
  return list.map(([name, words]) => [name, new RegExp(wrap(words), 'iu')])
}
function whole(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`
}
function namesIn(text: string, list: readonly Named[]): Set<string> {
  return new Set(list.filter(([, pattern]) => pattern.test(text)).map(([name]) => name))
}

/** Units that are no part of the figures themselves, since articles are not looked up by them. */
const UNITS = named(
  [
    ['m', 'metern?|meters?|metres?|m'],
    ['km', 'kilometern?|kilometers?|kilometres?|km'],
    ['cm', 'zentimetern?|centimet(?:er|re)s?|cm'],
    ['mi', 'meilen?|miles?'],
    ['ft', 'fuß|foot|feet'],
    ['m2', 'quadratmetern?|square met(?:er|re)s|m²'],
    ['km2', 'quadratkilometern?|square kilomet(?:er|re)s|km²'],
    ['ha', 'hektar|hectares?'],
    ['acre', 'acres?'],
    ['g', 'gramm|grams?'],
    ['kg', 'kilo(?:gramm|s)?|kilograms?|kg'],
    ['t', 'tonnen?|tonnes?|tons?'],
    ['l', 'litern?|lit(?:er|re)s?'],
    ['°', 'grad|degrees?|°c'],
    ['kW', 'kilowatt'],
    ['MW', 'megawatt'],
    ['GW', 'gigawatt'],
  ],
  (words) => `^[\\s-]?(?:${words})(?!\\p{L})`,
)

/** Whether a figure is measured in another unit than the same figure of another text. */
export function otherUnit(one: Estimate, text: string, other: Estimate, otherText: string): boolean {
  const [mine, theirs] = [unitAfter(text, one.end), unitAfter(otherText, other.end)]
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

function unitAfter(text: string, at: number): string | undefined {
  return UNITS.find(([, pattern]) => pattern.test(text.slice(at, at + 24)))?.[0]
}

/** The figures of a text with those that share the unit of the next one: "von 35 auf 48 Millionen Euro". */
export function allEstimates(text: string): Estimate[] {
  // "6:12 Uhr" and "6.12 Uhr" are one time
  const found = findEstimates(text.replaceAll(/(?<=\d):(?=\d\d(?!\d))/g, '.'))
  return found.flatMap((one, index) => {
    const [before, next] = [found[index - 1], found[index + 1]]
    // "27 Millionen Euro, drei Millionen mehr"
    if (one.unit === '' && one.value >= 1_000_000 && before?.kind === 'money')
      return [one, { ...one, kind: before.kind, unit: before.unit }]
    if (
      !next ||
      one.unit !== '' ||
      !/^\s?(?:auf|bis|und|oder|to|and|or|-|–)\s?$/u.test(text.slice(one.end, next.start))
    )
      return [one]
    const [first] = text.slice(next.start, next.end).split(/[\s-]/)
    const bare = findQuantities(first as string)[0]?.value
    const factor = bare && one.value < 1_000 ? next.value / bare : 1
    return [one, { ...one, kind: next.kind, unit: next.unit, value: one.value * factor }]
  })
}

/** Pairs of ways in which words before a figure point. */
const WAYS = named(
  [
    ['by', 'um|by'],
    ['to', 'auf|to'],
    ['from', 'von|from'],
    ['in', 'in|im|im jahr'],
    ['since', 'seit|ab|since'],
    ['until', 'bis(?: zum)?|until|till'],
  ],
  (words) => `(?<!\\p{L})(?:${words})\\s+$`,
)
const OTHER_WAYS: Record<string, string[]> = {
  by: ['to'],
  to: ['by', 'from'],
  from: ['to', 'until'],
  in: ['since', 'until'],
  since: ['until', 'in'],
  until: ['since', 'from', 'in'],
}

/** Whether a figure is what something rises by and not to, or when it began and not when it ended, unlike all the others. */
export function pointsOtherWay(
  one: Estimate,
  text: string,
  others: readonly Estimate[],
  otherText: string,
): boolean {
  const way = wayBefore(text, one.start)
  return (
    way !== undefined &&
    others.length > 0 &&
    others.every(({ start }) => OTHER_WAYS[way]?.includes(wayBefore(otherText, start) ?? ''))
  )
}

function wayBefore(text: string, at: number): string | undefined {
  return WAYS.find(([, pattern]) => pattern.test(text.slice(Math.max(0, at - 12), at)))?.[0]
}

const TIMES_WITH_WAY =
  /(?<!\p{L})(seit|ab|bis|since|until|till)\s(?:zum\s|anfang\s|mitte\s|ende\s|the end of\s)?(\p{Lu}\p{Ll}+)/giu

/** Whether a month or weekday is when something ends for the one and when it begins for the other. */
export function turnsTime(text: string, other: string): boolean {
  const [one, two] = [text, other].map((each) => new Set(waysOfTimes(each))) as [Set<string>, Set<string>]
  const turned = [...one].map((each) => (each.startsWith('>') ? `<${each.slice(1)}` : `>${each.slice(1)}`))
  return turned.some((each) => two.has(each)) && one.isDisjointFrom(two)
}

function waysOfTimes(text: string): string[] {
  return [...text.matchAll(TIMES_WITH_WAY)].flatMap(([, way, time]) =>
    [...timesOf(time as string)].map(
      (key) => `${/^(?:bis|until|till)$/i.test(way as string) ? '>' : '<'}${key}`,
    ),
  )
}

const PERIODS: [string, string, string][] = [
  ['hour', 'stunden?|hours?', 'stündlich\\p{L}*|hourly'],
  ['day', 'tage?n?|days?', 'täglich\\p{L}*|daily'],
  ['week', 'wochen?|weeks?', 'wöchentlich\\p{L}*|weekly'],
  ['month', 'monate?n?s?|months?', 'monatlich\\p{L}*|monthly'],
  ['year', 'jahre?n?s?|years?', 'jährlich\\p{L}*|yearly|annual(?:ly)?'],
]
const RATES = named(
  PERIODS.map(([name, noun, adverb]) => [
    name,
    `(?:pro|je|jede[nrms]?|im(?= jahr(?! \\d)| monat)|per|(?<=(?:\\d[\\d.,]*|once|twice|times)\\s(?:\\p{Ll}+\\s){0,3})an?|each|every)\\s+(?:${noun})(?! (?:ago|later|before|after|earlier))|${adverb}`,
  ]),
  whole,
)

/** "pro Tag", "täglich", "a week": per how long something is counted. */
export function ratesOf(text: string): Set<string> {
  return namesIn(text, RATES)
}

const SUM = /(?<!\p{L})(?:insgesamt|zusammengenommen|alles in allem|in total|altogether|overall)(?!\p{L})/iu
const AVERAGE = /(?<!\p{L})(?:durchschnittlich\p{L}*|(?:im|vom) (?:durch)?schnitt|average)(?!\p{L})/iu

/** Whether one text gives as a sum what the other gives per time or on average. */
export function sumsUp(text: string, other: string): boolean {
  if (!SUM.test(text) || isRate(text) || SUM.test(other)) return false
  const rates = other.split(/[.;!?]\s/).filter(isRate)
  const given = rates.flatMap((sentence) => findEstimates(sentence))
  return findEstimates(text).some((one) => given.some((figure) => agree(figure, one)))
}

function isRate(text: string): boolean {
  return ratesOf(text).size > 0 || AVERAGE.test(text)
}

const SPANS = named(
  [['minute', 'minuten?|minutes?'] as const, ...PERIODS, ['decade', 'jahrzehnte?n?|decades?'] as const].map(
    ([name, noun]): [string, string] => [
      name,
      `(?:(?<!\\p{L})(?:einige[rn]?|wenige[rn]?|mehrere[rn]?|viele[rn]?|paar|some|few|several|many|couple of)\\s+|(?:^|[,;.–]\\s)(?:schon |noch |erst |bereits |nur )?)(?:${noun})(?!\\p{L})`,
    ],
  ),
  (words) => words,
)

/** "Wenige Stunden", "days before": spans of time that no number stands before. */
export function vagueSpansOf(text: string): Set<string> {
  return namesIn(text, SPANS)
}

const MAGNITUDES = named(
  [
    ['dozens', 'dutzende?n?|dozens'],
    ['hundreds', 'hunderte?r?n?|hundreds?'],
    ['thousands', 'tausende?r?n?|thousands?'],
    ['millions', 'millionen|millions'],
    ['billions', 'milliarden|billions'],
    ['decades', 'jahrzehnte?n?|decades'],
    ['centuries', 'jahrhunderte?n?|centuries'],
  ],
  whole,
)

/** "Tausende", "mehrere hundert": magnitudes that no number stands before. */
export function magnitudesOf(text: string): Set<string> {
  const rest = findQuantities(text)
    .filter(({ start, end }) => !/^(?:tausend|hundert|thousand|hundred)$/i.test(text.slice(start, end)))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return namesIn(rest, MAGNITUDES)
}

const LAST = '(?:letzte|vergangene|vorige)[nrms]?|last|previous'
const THIS = '(?:diese|laufende)[nrms]?|this|current'
const NEXT = '(?:nächste|kommende|folgende)[nrms]?|next|coming'
const RELATIVE_TIMES = named(
  [
    ...PERIODS.flatMap(([name, noun]): [string, string][] => [
      [`last ${name}`, `(?:${LAST})\\s+(?:${noun})`],
      [`this ${name}`, `(?:${THIS})\\s+(?:${noun})`],
      [`next ${name}`, `(?:${NEXT})\\s+(?:${noun})`],
    ]),
    ['yesterday', 'gestern|yesterday'],
    ['today', 'heute|today'],
    ['tomorrow', 'tomorrow|am morgigen'],
  ],
  whole,
)

/** "Im vorigen Jahr", "next week": times that are told from the day of the article. */
export function relativeTimesOf(text: string): Set<string> {
  return namesIn(text, RELATIVE_TIMES)
}
