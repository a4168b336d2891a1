/**
 * Words that are frequent in one of the two languages and rare in the other. Words of both ("in", "an", "was",
 * "die", "war") tell nothing and are left out.
 */
const FUNCTION_WORDS = {
  de: 'der das und ist nicht mit von den zu auf für sich dem des ein eine einen einem einer als auch es nach bei wird aus er hat dass sie werden sind wie wer wo wann warum welche welcher welches wem wen wieviel viel viele lange über haben hatte wurde wurden durch um oder ich wir ihr man kann soll sagte sagt laut zum zur im am vom beim gibt',
  en: 'the and of to is that for on with as it by this are be have has had were been not from they which or his her its their would there what who when where why how did does do about will can could should says said many much long you we',
} as const

type Language = keyof typeof FUNCTION_WORDS

const LANGUAGES = (Object.keys(FUNCTION_WORDS) as Language[]).map((language) => ({
  language,
  words: new Set<string>(FUNCTION_WORDS[language].split(' ')),
}))

/** Long articles tell their language in the first few thousand characters. */
const SAMPLE = 5_000

/** The language of a text, German or English, by its function words; German when there is nothing to go by. */
export function detectLanguage(text: string): Language {
  const tokens =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const umlauts = tokens.filter((token) => /[äöüß]/.test(token)).length
  const [de, en] = LANGUAGES.map(({ words }) => tokens.filter((token) => words.has(token)).length)
  return (en ?? 0) > (de ?? 0) + umlauts ? 'en' : 'de'
}

/** Whether question and article share their language: words tell little, and cosines lie lower, when they do not. */
export type LanguagePair = 'same' | 'cross'

export function languagePair(question: string, article: string): LanguagePair {
  return question.slice(0, 2) === article.slice(0, 2) ? 'same' : 'cross'
}
