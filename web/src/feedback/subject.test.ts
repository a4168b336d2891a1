import { expect, test } from 'vitest'
import type { Answer, Claim } from '../../../server/core/answer.ts'
import { CLAIM_VERDICTS } from '../../../server/core/feedback.ts'
import { answerSubject, claimSubject } from './subject.ts'

const claim = {
  id: 'c1',
  text: 'Neunzig Tage.',
  citations: [{ articleId: 'a', articleSha256: 's', start: 1, end: 9, quote: 'für 90 Tage', file: 'a.txt' }],
} as unknown as Claim
const answer = {
  id: 'x1',
  question: 'Wie lange?',
  standaloneQuestion: 'Wie lange ist sie gesperrt?',
  language: 'de',
  mode: 'extractive',
  model: null,
  revision: 2,
  timings: {},
  status: 'answered',
  claims: [claim],
} as unknown as Answer

test('of a claim its places are sent, no words of articles: the server looks them up', () => {
  const { judged, verdicts } = claimSubject(answer, claim)
  expect(judged).toEqual({
    about: 'claim',
    claim: 'Neunzig Tage.',
    citations: [{ articleId: 'a', articleSha256: 's', start: 1, end: 9 }],
  })
  expect(verdicts).toEqual(CLAIM_VERDICTS)
})

test('only what fits can be said of an answer, and it is told whether all articles were asked', () => {
  expect(answerSubject(answer).verdicts).toEqual(['incomplete', 'not-answerable'])
  expect(answerSubject(answer).answer).not.toHaveProperty('limited')
  const declined = { ...answer, status: 'abstained', reason: 'not-in-articles', nearest: [] } as Answer
  const { verdicts, answer: head } = answerSubject({ ...declined, scope: { outlets: ['Blatt'], size: 1 } })
  expect(verdicts).toEqual(['answerable'])
  expect(head).toMatchObject({ reason: 'not-in-articles', limited: true })
})
