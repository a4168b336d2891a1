import { expect, it } from 'vitest'
import { answerRecall } from './answer-recall.ts'
import { articleOf, articlesOf, caseOf, cite, claim, counts, declined, gold } from './case.fixture.ts'

const article = articleOf('a.txt', 'Bote', [['body', 'Eins. Zwei. Drei. Vier.']])
const articles = articlesOf(article)
const says = (quote: string) => claim(cite(article, quote))
const fact = (...quotes: string[]) => quotes.map((quote) => gold(article, quote))

it('a user learns how much of a complete answer is there, and how far to read for it', () => {
  const cases = [
    // either place shows the first fact: counting spans would give 2 of 3
    caseOf([fact('Eins.', 'Drei.'), fact('Zwei.')], [says('Vier.'), says('Eins.'), says('Zwei.')]),
    caseOf([fact('Eins.'), fact('Zwei.'), fact('Drei.')], [says('Zwei.')]),
    caseOf([fact('Vier.')], [says('Vier.'), says('Eins.')]),
    declined({ facts: [{ spans: fact('Vier.') }] }, 'not-in-articles'),
  ]
  expect(counts(...answerRecall(cases, articles))).toEqual({
    // the mean of the questions' own shares would be (1 + 1/3 + 1 + 0) / 4 = .58, not 4/7 = .57
    'answer.recall': '4/7',
    'answer.complete': '2/4',
    'answer.claims-needed': '4/2',
  })
})

it('one claim may show all facts', () => {
  const cases = [
    caseOf([fact('Eins.'), fact('Zwei.')], [claim(cite(article, 'Eins.'), cite(article, 'Zwei.'))]),
  ]
  expect(counts(...answerRecall(cases, articles))['answer.claims-needed']).toBe('1/1')
})
