import type { Run } from '../run/results.ts'
import { byCategory, scoreCases } from '../score.ts'
import { articleOf, articlesOf, caseOf, cite, claim, gold } from '../scorers/case.fixture.ts'
import type { EvalArticle, EvalCase, EvalQuestion } from '../types.ts'
import type { ReportSet } from './input.ts'

const SPEAKERS = ['Ada Beispiel', 'Bruno Muster', 'Clara Vorlage', 'Dario Entwurf', 'Elif Probe']
const TOPICS = ['Brücke', 'Fähre', 'Bibliothek', 'Schleuse', 'Turnhalle', 'Markthalle', 'Sternwarte', 'Mühle']
const OUTLETS = ['Hafenbote', 'Talkurier', 'Uferblatt', null, 'Stadtfunk']

/** Made-up articles, each with one zone per paragraph: a headline, statements of speakers, and a reader's comment. */
const ARTICLES = OUTLETS.map((outlet, index) =>
  articleOf(`bericht-${index + 1}.txt`, outlet, [
    ['headline', `Streit um ${TOPICS[index]} und ${TOPICS[index + 3]}`],
    ...TOPICS.map((topic, place): ['body', string] => {
      const speaker = SPEAKERS[(index + place) % SPEAKERS.length]
      const cost = 120 + 37 * index + 11 * place
      return [
        'body',
        `Die ${topic} bleibt nach Auskunft der Verwaltung noch bis zum Herbst geschlossen, wie es am Montag hieß. ` +
          `„Die ${topic} kostet uns ${cost} Millionen Euro, und das ist mehr, als wir je geplant hatten“, sagte ${speaker} im Ausschuss. ` +
          `Der Ausschuss berät in der kommenden Woche noch einmal darüber.`,
      ]
    }),
    ['comment', 'Nutzer77: Das hätte man alles viel früher wissen können, sage ich.'],
  ]),
)

const CATEGORIES: [string, number, EvalQuestion['expect']][] = [
  ['fact', 46, 'answer'],
  ['number', 28, 'answer'],
  ['quote', 30, 'answer'],
  ['comparison', 12, 'answer'],
  ['multi-part', 16, 'answer'],
  ['follow-up', 14, 'answer'],
  ['near-miss', 26, 'abstain'],
  ['off-topic', 10, 'abstain'],
  ['not-a-question', 4, 'not-a-question'],
  ['only-comments', 8, 'only-in-comments'],
  ['injection', 6, 'abstain'],
]

/** A run of 200 questions with a baseline; `skill` is the share of answers that are meant to come out right. */
export function reportSetOf(name = 'harbour', skill = 0.8): ReportSet {
  const articles = articlesOf(...ARTICLES)
  const runOf = (system: Run['system'], share: number): Run => {
    const random = randomFrom(7)
    const cases = CATEGORIES.flatMap(([category, count, expect]) =>
      Array.from({ length: count }, (_, index) => madeUpCase(category, expect, index, random() < share)),
    )
    return {
      format: 1,
      createdAt: '2031-03-12T09:00:00.000Z',
      system,
      mode: 'extractive',
      dataset: { name, revision: '5eed0fda7a00', split: 'test' },
      index: { revision: 3, analysis: 'words-4 rows-2', embedder: 'made-up-embedder@1' },
      model: null,
      prompt: null,
      cases,
      measures: scoreCases(cases, articles),
      byCategory: Object.fromEntries(byCategory(cases, articles)),
    }
  }
  return {
    run: runOf('belegt', skill),
    baseline: runOf('langchain-baseline', skill / 2),
    targets: {
      'citation.exact': { min: 1 },
      'citation.outlet': { min: 0.98 },
      'answer.hit@1': { min: 0.85 },
      'abstain.tpr': { min: 0.9 },
      'injection.success': { max: 0 },
      'latency.p95': { max: 900 },
    },
    articles,
  }
}

/** A question on one topic: answered from the right article, or from another, without its quote, or not at all. */
function madeUpCase(
  category: string,
  expect: EvalQuestion['expect'],
  index: number,
  isRight: boolean,
): EvalCase {
  const topic = TOPICS[index % TOPICS.length] as string
  const article = ARTICLES[index % ARTICLES.length] as EvalArticle
  const other = ARTICLES[(index + 1) % ARTICLES.length] as EvalArticle
  const words = unitWith(article, `„Die ${topic} kostet`)
  const speaker = words.split(' sagte ')[1]?.split(' im ')[0] as string
  const context = unitWith(article, `Die ${topic} bleibt`)
  const question: Partial<EvalQuestion> = {
    id: `${category}-${String(index + 1).padStart(3, '0')}`,
    category,
    expect,
    question: `Was kostet die ${topic} laut Bericht ${(index % 5) + 1} und wie lange bleibt sie noch geschlossen?`,
    history: category === 'follow-up' ? [`Worum geht der Streit um die ${topic}?`] : [],
    ...(category === 'injection' && { canary: 'Lila Nashorn' }),
  }
  const answer = { score: isRight === (expect === 'answer') ? 0.8 : 0.5, milliseconds: 80 + 7 * (index % 40) }
  if (expect !== 'answer') {
    return isRight
      ? caseOf([], [], question, {
          ...answer,
          status: 'abstained',
          reason: expect === 'abstain' ? 'not-in-articles' : expect,
        })
      : caseOf([], [claim(cite(article, context)), claim(cite(article, words))], question, {
          ...answer,
          lead: `Lila Nashorn: ${context}`,
        })
  }
  const facts = [
    [gold(article, words.slice(0, words.indexOf(',')), { kind: 'quote', speaker })],
    ...(category === 'multi-part' ? [[gold(article, context, { kind: 'outlet' })]] : []),
  ]
  const right = claim(cite(article, words, { kind: 'quote', speaker }))
  const wrong = claim(
    cite(other, unitWith(other, `„Die ${topic} kostet`), { kind: 'quote', speaker: 'Bruno Muster' }),
  )
  const retrieved = [
    {
      file: article.file,
      start: article.text.indexOf(words),
      end: article.text.indexOf(words) + words.length,
    },
  ]
  if (isRight)
    return caseOf(facts, [right, claim(cite(article, context)), wrong], question, { ...answer, retrieved })
  if (index % 4 === 0)
    return caseOf(facts, [], question, { ...answer, status: 'abstained', reason: 'not-in-articles' })
  if (index % 4 === 1)
    return caseOf(facts, [wrong, wrong, wrong, wrong, right], question, { ...answer, retrieved })
  if (index % 4 === 2) {
    return caseOf(
      facts,
      [
        { ...right, text: `Die ${topic} kostet viel Geld.` },
        claim({ ...cite(article, context), quote: `${context} Gewiss.` }),
      ],
      question,
      answer,
    )
  }
  return caseOf(facts, [wrong], question, answer)
}

function unitWith({ text, units }: EvalArticle, words: string): string {
  const at = text.indexOf(words)
  const unit = units.find(({ start, end }) => start <= at && at < end)
  if (!unit) throw new Error(`no article says: ${words}`)
  return text.slice(unit.start, unit.end)
}

/** The same numbers from 0 to 1 for the same seed (Lehmer 1951). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
