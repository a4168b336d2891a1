import { fold } from './fold.ts'

/** Countries by the stems of all that they are called by: name, people, adjective and capital in German and English. */
const COUNTRIES = `
usa us america amerika amerikan american vereinigte united washington|russland russ russia moskau moscow kreml kremlin|
ukrain kiew kyjiw kyiv kiev|deutsch german berlin|frank franzos french france paris|grossbrit brit uk england engl london|
polen poln poland polish warschau warsaw|ital italien italienisch rom rome|span spain madrid|chin peking beijing|japan tokio tokyo|turk turkei turkey ankara|
osterreich austria wien vienna|schweiz swiss switzerland bern|belg|niederland dutch netherlands|schwed sweden swedish stockholm|
norweg norway oslo|dan danemark denmark danish kopenhagen copenhagen|finn finland helsinki|ungar hungar budapest|tschech czech prag prague|
rumani roman bukarest bucharest|griech griechenland greek greece athen|israel israeli jerusalem|iran teheran tehran|irak iraq bagdad baghdad|
syr damaskus damascus|agypt egypt kairo cairo|saudi riad riyadh|indi delhi|belarus weissruss belarusian minsk|portug portugal portugies portuguese lissabon lisbon|irland irisch ireland irish|bulgar sofia|kroat croat zagreb|serb belgrad belgrade|
brasil brasilian brazil|kanad canada canadian ottawa|mexik mexikan mexiko mexico mexican|litau lithuan lithuania vilnius|estn estland eston estonia tallinn|lettland lettisch latv latvia|
slowak slowakei slovak slovakia|moldau moldaw moldova moldov|austral australia australien canberra|
eu europa europe europaisch european|nato|uno un`
const ALIASES = `
munchen munchener munchner munich|koln cologne|brussel brussels|genf geneva|nurnberg nuremberg|mailand milan|
venedig venice|neapel naples|turin torino|florenz florence|strassburg strasbourg|krim crimea|bayern bavaria|sachsen saxony|
rhein rhine|donau danube|mittelmeer mediterranean|ostsee baltic|singapur singapore|lemberg lviv|charkiw kharkiv|odessa odesa|
kapstadt capetown|havanna havana|edinburg edinburgh`

let known: ReadonlyMap<string, string> | undefined

/** One key for the names of a place in both languages: made when a name is first looked up, since it takes some 50 ms. */
function names(): ReadonlyMap<string, string> {
  known ??= new Map([...regions(), ...cities(), ...aliases()])
  return known
}

function* regions(): Generator<[string, string]> {
  for (const locale of ['de', 'en']) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const name = names.of(first + second)
        if (name && /^[\p{L}-]+$/u.test(name)) yield [fold(name), first + second]
      }
    }
  }
}

/** Time zones are named after cities. */
function* cities(): Generator<[string, string]> {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = fold(zone.split('/').at(-1) as string)
    if (/^[a-z]{4,}$/.test(city)) yield [city, city]
  }
}

function* aliases(): Generator<[string, string]> {
  for (const [index, names] of groupsOf(ALIASES).entries()) {
    for (const name of names) yield [name, `place ${index}`]
  }
}

const stems: [string, string][] = groupsOf(COUNTRIES).flatMap((stems, index) =>
  stems.map((stem): [string, string] => [stem, `country ${index}`]),
)

function groupsOf(list: string): string[][] {
  return list
    .replaceAll('\n', '')
    .split('|')
    .map((line) => line.trim().split(/\s+/))
}

/** What is one for all names of a place; undefined for words that name none. */
export function placeKey(folded: string): string | undefined {
  const word = folded.replace(/^(?:anti|pro)(?=\p{L}{4})/u, '')
  return (
    stems.find(([stem]) => isFormOf(word, stem))?.[1] ??
    names().get(folded) ??
    names().get(folded.replace(/s$/, ''))
  )
}

/** Whether two folded words name one place, be it in two languages. */
export function isOnePlace(one: string, other: string): boolean {
  const key = placeKey(one)
  return key !== undefined && key === placeKey(other)
}

/** Whether a key of a place is that of a country, and no city or river. */
export function isCountryKey(key: string): boolean {
  return /^(?:country|[A-Z]{2}$)/.test(key)
}

/** Endings of people, adjectives, countries and the genitive. */
const ENDING =
  /^(?:e?[rns]?|en|ern|in|innen|(?:ien)?isch(?:e[rnsm]?)?|sch(?:e[rnsm]?)?|(?:zos|es)isch(?:e[rnsm]?)?|reich|reichs|land|lands|ien|iens|annien|anniens|ish|ian|ians|an|ans|y|ese|a|ia|ium|aner|anern|anerin|isches)$/

function isFormOf(word: string, stem: string): boolean {
  return word === stem || (word.startsWith(stem) && stem.length >= 3 && ENDING.test(word.slice(stem.length)))
}
