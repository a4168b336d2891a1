import { detectLanguage } from './language.ts'

/** Part of an index's format: change it whenever the same text gives other terms. */
export const ANALYSIS = 'terms-2'

const MAX_TERM = 80

const STOP_WORDS: Record<string, Set<string>> = {
  de: words(
    'aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei bin bis bist da ' +
      'damit dann das dass dein deine dem den denn der des dessen dich die dies diese diesem diesen dieser dieses dir ' +
      'doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gewesen hab habe haben hat hatte ' +
      'hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes ' +
      'jene kann kein keine können könnte machen man manche mein mich mir mit muss musste nach nicht nichts noch nun ' +
      'nur ob oder ohne sehr sein seine seinem seinen seiner selbst sich sie sind so solche soll sollte sondern sonst über um ' +
      'und uns unser unter vom von vor war waren warst was weg weil weiter welche welchem welchen welcher welches wenn ' +
      'wer werde werden wie wieder will wir wird wirst wo wollen wollte wurde wurden würde würden während zu zum zur zwar zwischen ' +
      'wem wen wann warum wieso weshalb wofür worüber wozu wohin woher wurden worden worum denn laut',
  ),
  en: words(
    'a about after all also am an and any are as at be because been before being between both but by can could did do ' +
      'does doing during each few for from further had has have having he her here hers him his how i if in into is it ' +
      'its just me more most my no nor not now of off on once only or other our out over own same she should so some ' +
      'such than that the their them then there these they this those through to too under until up very was we were ' +
      'what when where which while who whom why will with would you your according',
  ),
}

function words(list: string): Set<string> {
  return new Set(list.split(' ').map(fold))
}

/** Lower case without diacritics; umlauts to their base letter, ß to ss: the form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[’‘ʼ]/g, "'")
}

/**
 * The CISTEM stemmer for German (Weißweiler & Fraser 2017), on folded words: the best of the published ones in
 * their comparison on gold standards. Folding has taken the umlauts and ß already.
 */
export function stemGerman(word: string): string {
  let stem = word
    .replace(/^ge(.{4,})/, '$1')
    .replaceAll('sch', '$')
    .replaceAll('ei', '%')
    .replaceAll('ie', '&')
    .replace(/(.)\1/g, '$1*')
  while (stem.length > 3) {
    const shorter: string = stem.length > 5 ? stem.replace(/(?:e[mr]|nd)$/, '') : stem
    const next = shorter !== stem ? shorter : stem.replace(/[tesn]$/, '')
    if (next === stem) break
    stem = next
  }
  return stem.replace(/(.)\*/g, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch')
}

/** Harman's S-stemmer for English: plurals only, which never joins unrelated words. */
export function stemEnglish(word: string): string {
  const bare = word.replace(/'s?$/, '')
  if (/[^ea]ies$/.test(bare)) return bare.replace(/ies$/, 'y')
  if (/[^aeo]es$/.test(bare)) return bare.slice(0, -1)
  if (/[^us]s$/.test(bare)) return bare.slice(0, -1)
  return bare
}

/** Words with their hyphened parts: "US-Verteidigungsminister" is found by "Verteidigungsminister", too. */
function* tokens(text: string): Generator<string> {
  // soft hyphens would cut words
  const whole = text.replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  for (const [token] of whole.matchAll(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
  )) {
    const folded = fold(token).replace(/'s$/, '')
    const parts = folded.split(/[-:]/).filter((part) => part !== '')
    if (parts.length > 1) yield parts.join('')
    yield* parts
  }
}

/** The search terms of a text, in order, with repetitions: one way for index and question. */
export function termsOf(text: string, language: string): string[] {
  const stem = language === 'en' ? stemEnglish : stemGerman
  const stopWords = STOP_WORDS[language] ?? new Set()
  const terms: string[] = []
  for (const token of tokens(text)) {
    if (stopWords.has(token)) continue
    terms.push((/\d/.test(token) ? token : stem(token)).slice(0, MAX_TERM))
  }
  return terms
}

/**
 * The distinct terms of a question against articles of these languages: analysed as each of them would be, and
 * without the function words of the question's own language.
 */
export function questionTerms(question: string, articleLanguages: Iterable<string>): string[] {
  const own = detectLanguage(question)
  const content = [...tokens(question)].filter((token) => !STOP_WORDS[own]?.has(token)).join(' ')
  const terms = new Set<string>()
  for (const language of new Set([...articleLanguages])) {
    for (const term of termsOf(content, language)) terms.add(term)
  }
  return [...terms]
}

/**
 * Those of a question's terms that name something: from words with a capital letter (in German also nouns) or a digit.
 * The first word tells nothing, since it has a capital letter anyway.
 */
export function namingTerms(question: string, articleLanguages: Iterable<string>): Set<string> {
  const [, ...words] = question.trim().split(/\s+/)
  const naming = words.filter((word) => /^\P{L}*\p{Lu}|\d/u.test(word)).join(' ')
  return new Set([...new Set(articleLanguages)].flatMap((language) => termsOf(naming, language)))
}
