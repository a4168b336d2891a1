import type { Corpus } from '../../server/core/ports.ts'
import { inOrder, pickSentences } from './pick.ts'

/** Enough to see where Belegt stands on one's own articles, few enough for an hour. */
const COUNT = 20

const NOTES = {
  answer:
    'Ask, in your own words, for what the quote says; then add every other place that says so to spans.',
  abstain: 'Ask for what the articles come near to but do not say.',
}

/**
 * A questions.jsonl to fill in, made of an index: sentences as gold with an empty question, and one question that is to
 * be declined. `note` is for whoever fills it in; a line whose question stays empty is refused when it is read.
 */
export async function writeTemplate(corpus: Corpus): Promise<string> {
  const summaries = inOrder(await corpus.articles(), ({ file }) => file)
  const articles = await corpus.articlesById(summaries.slice(0, COUNT).map(({ id }) => id))
  const picked = await pickSentences([...articles.values()], COUNT)
  const lines = [
    ...picked.map(({ article, quote }, index) => ({
      id: `fact-${index + 1}`,
      category: 'fact',
      language: article.language,
      question: '',
      expect: 'answer',
      facts: [{ spans: [{ file: article.file, quote }] }],
      note: NOTES.answer,
    })),
    {
      id: 'near-miss-1',
      category: 'near-miss',
      language: summaries[0]?.language ?? 'de',
      question: '',
      expect: 'abstain',
      note: NOTES.abstain,
    },
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
