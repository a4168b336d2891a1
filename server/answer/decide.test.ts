import { describe, expect, it } from 'vitest'
import { answerFeatures, decide, NOTHING } from './decide.ts'
import { featuresWith } from './features.fixture.ts'
import type { SentenceFeatures } from './features.ts'

const QUESTION = 'Wer hat das gesagt?'

function candidate(score: number, features: Partial<SentenceFeatures> = {}) {
  return { score, features: featuresWith(features), article: { language: 'de' } }
}

/** What a passage that answers looks like, and one that is about something else. */
const ANSWERS = {
  cosine: 0.93,
  passageCosine: 0.92,
  coverage: 0.9,
  passageCoverage: 0.95,
  names: 1,
  passageNames: 1,
  isRead: 1,
  reading: 3,
  readingPassage: 3,
  readingWords: 3,
}
const OFF_TOPIC = {
  cosine: 0.74,
  passageCosine: 0.73,
  typeMissing: 1,
  isRead: 1,
  reading: -7,
  readingPassage: -6,
  readingWords: -7,
}

describe('decide', () => {
  it('answers when what was found fits, and says nothing when it does not', () => {
    expect(decide(QUESTION, [candidate(2, ANSWERS), candidate(-3, OFF_TOPIC)]).band).toBe('answer')
    expect(decide(QUESTION, [candidate(-6, OFF_TOPIC), candidate(-6.1, OFF_TOPIC)]).band).toBe('silent')
    expect(decide(QUESTION, [])).toEqual({ band: 'silent', margin: NOTHING })
  })

  it('tells by how much, so that whoever measures sees how sure it was', () => {
    expect(decide(QUESTION, [candidate(2, ANSWERS)]).margin).toBeGreaterThan(0)
    expect(decide(QUESTION, [candidate(-6, OFF_TOPIC)]).margin).toBeLessThan(0)
  })

  it('decides without a reader as well', () => {
    const unread = { isRead: 0, reading: 0, readingPassage: 0, readingWords: 0 }
    expect(decide(QUESTION, [candidate(0, { ...ANSWERS, ...unread })]).band).toBe('answer')
    expect(decide(QUESTION, [candidate(-6, { ...OFF_TOPIC, ...unread })]).band).toBe('silent')
  })
})

describe('answerFeatures', () => {
  it('takes readings from candidates that were read only', () => {
    const unread = candidate(1, { cosine: 0.9 })
    const read = candidate(0, { isRead: 1, reading: -4 })
    expect(answerFeatures([unread, read], 'cross').reading).toBe(-4)
    expect(answerFeatures([unread], 'same').reading).toBe(0)
  })
})
