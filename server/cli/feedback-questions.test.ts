import { describe, expect, it } from 'vitest'
import { validate } from '../../evals/dataset/questions.ts'
import type { CitedPlace, Feedback, Judged } from '../core/feedback.ts'
import { feedbackOf, placeOf } from './feedback.fixture.ts'
import { type FeedbackQuestion, questionsOf } from './feedback-questions.ts'

const FILE = 'a.txt'
const TEXT =
  'Brücke\n\nDie Brücke kostet 12 Millionen Euro. Sie ist 90 Meter lang. Die Brücke kostet 12 Millionen Euro.'
const COST = 'Die Brücke kostet 12 Millionen Euro.'
const LENGTH = 'Sie ist 90 Meter lang.'
const QUESTION = 'Was kostet die Brücke?'

const claim = (verdict: Extract<Judged, { about: 'claim' }>['verdict'], quote = COST): Judged => ({
  about: 'claim',
  verdict,
  claim: quote,
  places: [placeOf(FILE, TEXT, quote)],
})
const about = (verdict: Extract<Judged, { about: 'answer' }>['verdict']): Judged => ({
  about: 'answer',
  verdict,
})
const of = (...judged: Judged[]) => judged.map((one) => feedbackOf(QUESTION, one))
const exported = (feedback: Feedback[], isCurrent: (place: CitedPlace) => boolean = () => true) =>
  questionsOf(feedback, isCurrent)

/** As the evals read the file. */
function read(questions: FeedbackQuestion[]) {
  return validate(questions.map((one) => `${JSON.stringify(one)}\n`).join(''), new Map([[FILE, TEXT]]))
}

describe('feedback as questions for the evals', () => {
  it('gives gold where a claim is right, with the place that it cites', () => {
    const { ready, open } = exported([
      ...of(claim('right'), claim('right', LENGTH)),
      feedbackOf(' was KOSTET die Brücke? ', claim('right')),
    ])
    expect(open).toEqual([])
    const { questions, problems } = read(ready)
    expect(problems).toEqual([])
    expect(questions).toHaveLength(1)
    expect(questions[0]).toMatchObject({ question: QUESTION, expect: 'answer', category: 'feedback' })
    expect(questions[0]?.facts.map(({ spans }) => spans[0]?.quote)).toEqual([COST, LENGTH])
    expect(questions[0]?.facts[0]?.spans[0]?.start).toBe(TEXT.indexOf(COST))
  })

  it('gives a question that is to be declined where somebody says so', () => {
    const { ready } = exported(of(about('not-answerable'), claim('not-supported')))
    const { questions, problems } = read(ready)
    expect(problems).toEqual([])
    expect(questions).toMatchObject([{ expect: 'abstain', facts: [] }])
  })

  it('asks the question as it was understood', () => {
    const { ready } = exported([
      feedbackOf('Und was kostet sie?', claim('right'), { standaloneQuestion: QUESTION }),
    ])
    expect(ready).toMatchObject([{ question: QUESTION }])
  })

  it.each<[what: string, judged: Judged[], expected: 'answer' | 'abstain', todo: RegExp]>([
    ['a wrong source', [claim('wrong-source')], 'answer', /not where it stands \(a\.txt, characters 8–/],
    ['a claim that is not supported', [claim('not-supported')], 'abstain', /whether another place/],
    ['something that is missing', [claim('right'), about('incomplete')], 'answer', /missing/],
    ['an answer that was not given', [about('answerable')], 'answer', /add the places/],
    ['people who disagree', [claim('right'), about('not-answerable')], 'answer', /decide/],
  ])(
    'leaves %s to a person, and the evals refuse the line until it is completed',
    (_, judged, expected, todo) => {
      const { ready, open } = exported(of(...judged))
      expect(ready).toEqual([])
      expect(open).toMatchObject([{ expect: expected, todo: expect.stringMatching(todo) }])
      expect(read(open).problems.join()).toMatch(/todo/)

      const completed = open.map(({ todo: _, ...line }) => ({
        ...line,
        facts: line.expect === 'answer' ? [{ spans: [{ file: FILE, quote: LENGTH }] }] : [],
      }))
      expect(read(completed as FeedbackQuestion[]).problems).toEqual([])
    },
  )

  it('does not take what was said of chosen articles for what all of them say', () => {
    const limited = (judged: Judged) => exported([feedbackOf(QUESTION, judged, { limited: true })])
    expect(limited(claim('right')).ready).toHaveLength(1)
    const { ready, open } = limited(about('not-answerable'))
    expect(ready).toEqual([])
    expect(open).toMatchObject([{ expect: 'abstain', todo: expect.stringMatching(/chosen articles/) }])
  })

  it('gives no gold of an article that has changed since', () => {
    const { ready, open } = exported(of(claim('right')), () => false)
    expect(ready).toEqual([])
    expect(open[0]).toMatchObject({ facts: [], todo: expect.stringMatching(/changed/) })
  })

  it('hands on what people wrote', () => {
    const [question] = exported([feedbackOf(QUESTION, claim('right'), { comment: 'Stimmt genau.' })]).ready
    expect(question?.note).toContain('Stimmt genau.')
  })
})
