import type { Assistant } from './assistant/assistant.ts'
import type { Answer } from './core/answer.ts'
import type { Article } from './core/article.ts'
import type { CorpusSource } from './core/ports.ts'
import type { Suggestion } from './core/status.ts'
import { findPeople } from './text/names.ts'

export type Suggest = () => Promise<Suggestion[]>

const ANSWERABLE = 5
/** So many articles of a large corpus are looked through for names. */
const SAMPLE = 50

/** Asked to show an abstention; the first that the articles do not answer is taken. */
const OFF_TOPIC = {
  de: ['Wie wird morgen das Wetter?', 'Wie hoch ist der Mount Everest?', 'Wer hat das Telefon erfunden?'],
  en: ['What will the weather be tomorrow?', 'How high is Mount Everest?', 'Who invented the telephone?'],
}

/**
 * Questions to begin with, made from the index: about the people whom most articles name and about what stands under
 * subheadings. Each was asked before it is suggested. Made once for each revision; none, and
 * anew for the next who asks, while the embedder is away.
 */
export function createSuggest({ store, assistant }: { store: CorpusSource; assistant: Assistant }): Suggest {
  let made: { revision: number; suggestions: Promise<Suggestion[] | undefined> } | undefined
  return async () => {
    const corpus = await store.open()
    if (!corpus) return []
    if (made?.revision !== corpus.revision) {
      const ids = (await corpus.articles()).slice(0, SAMPLE).map(({ id }) => id)
      const articles = [...(await corpus.articlesById(ids)).values()]
      made = { revision: corpus.revision, suggestions: makeSuggestions(assistant, articles) }
    }
    const suggestions = await made.suggestions
    if (suggestions) return suggestions
    made = undefined
    return []
  }
}

async function makeSuggestions(assistant: Assistant, articles: Article[]): Promise<Suggestion[] | undefined> {
  const suggestions: Suggestion[] = []
  for (const question of interleaved(aboutPeople(articles), aboutSections(articles))) {
    if (suggestions.length === ANSWERABLE) break
    const answer = await assistant.answerWhole({ question })
    if (isWordsOnly(answer)) return undefined
    if (answer.status !== 'answered') continue
    const cited = new Set(
      answer.claims.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)),
    )
    suggestions.push({ question, articles: cited.size, answerable: true })
  }
  for (const question of OFF_TOPIC[articles[0]?.language === 'en' ? 'en' : 'de']) {
    const answer = await assistant.answerWhole({ question })
    if (isWordsOnly(answer)) return undefined
    if (answer.status !== 'abstained') continue
    suggestions.push({ question, articles: 0, answerable: false })
    break
  }
  return suggestions
}

function isWordsOnly(answer: Answer): boolean {
  return answer.status === 'abstained' && answer.reason === 'words-only'
}

/** The people whom most articles name, most often first. */
function aboutPeople(articles: Article[]): string[] {
  const mentions = new Map<string, number>()
  for (const article of articles) {
    const body = article.zones.filter(({ zone }) => zone === 'body')
    const people = body.flatMap(({ start, end }) => findPeople(article.text.slice(start, end)))
    for (const person of new Set(people)) mentions.set(person, (mentions.get(person) ?? 0) + 1)
  }
  const language = articles[0]?.language
  return [...mentions]
    .filter(([person]) => person.includes(' '))
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([person]) => (language === 'en' ? `What did ${person} say?` : `Was sagte ${person}?`))
}

/** What stands under the subheadings: short lines without an end mark between paragraphs. */
function aboutSections(articles: Article[]): string[] {
  return articles.flatMap(({ text, zones, language }) =>
    zones
      .filter(({ zone }) => zone === 'body')
      .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
      .map((line) => line.trim())
      .filter(
        (line) => line.length > 15 && line.length < 60 && /^\p{Lu}[^.!?:"„“”]+[^.!?:,;"„“”]$/u.test(line),
      )
      .map((line) => (language === 'en' ? `What is said about “${line}”?` : `Was steht zu „${line}“?`)),
  )
}

function* interleaved<T>(a: T[], b: T[]): Generator<T> {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    if (index < a.length) yield a[index] as T
    if (index < b.length) yield b[index] as T
  }
}
