import { fold } from './fold.ts'

/** Places whose German and English names differ and that are no countries, which the platform knows. */
const CITIES = `
moskau moscow|kiew kyjiw kyiv kiev|peking beijing|munchen munich|koln cologne|wien vienna|rom rome|warschau warsaw|
brussel brussels bruxelles|genf geneva|nurnberg nuremberg|prag prague|lissabon lisbon|mailand milan|venedig venice|neapel naples|
turin torino|florenz florence|athen athens|strassburg strasbourg|kopenhagen copenhagen|bukarest bucharest|belgrad belgrade|
teheran tehran|kairo cairo|damaskus damascus|riad riyadh|bagdad baghdad|kreml kremlin|krim crimea|europa europe|afrika africa|
asien asia|bayern bavaria|sachsen saxony|hessen hesse|preussen prussia|rhein rhine|donau danube|
mittelmeer mediterranean|ostsee baltic|tokio tokyo|singapur singapore|lemberg lviv|charkiw kharkiv|odessa odesa|dnipro dnieper|
jerusalem quds|neu-delhi delhi|kapstadt capetown|havanna havana|edinburg edinburgh|luxemburg luxembourg|antwerpen antwerp|
nato otan|uno un|usa us america amerika|vereinigte united|staaten states`

const CODES = 'AA'.charCodeAt(0)

/** One key for the names of a place in both languages. */
const keys = new Map<string, string>()
for (const [index, line] of CITIES.replaceAll('\n', '').split('|').entries()) {
  for (const name of line.trim().split(/\s+/)) keys.set(name, `city ${index}`)
}
for (const locale of ['de', 'en']) {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  for (let first = 0; first < 26; first++) {
    for (let second = 0; second < 26; second++) {
      const code = String.fromCharCode(CODES + first, CODES + second)
      const name = names.of(code)
      if (name && /^[\p{L}-]+$/u.test(name)) keys.set(fold(name), code)
    }
  }
}

/** Whether two folded words are the German and the English name of one place. */
export function samePlaceName(a: string, b: string): boolean {
  const key = keys.get(a)
  return key !== undefined && key === keys.get(b)
}
