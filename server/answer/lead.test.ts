import { describe, expect, it } from 'vitest'
import type { Claim } from '../core/answer.ts'
import { leadOf } from './lead.ts'

/** Only what the lead is made of; verify/ makes real ones. */
function claim(fields: object): Claim {
  return { text: 'Es dauerte zwei Stunden.', ...fields } as never
}
const citation = (articleId: string, name: string | null, attribution: object = { kind: 'outlet' }) => ({
  articleId,
  file: `${articleId}.txt`,
  outlet: { name },
  attribution,
})

describe('leadOf', () => {
  it('gives the words that answer, who said them and where they stand', () => {
    const peer = citation('a', 'Abendblatt', { kind: 'quote', speaker: 'Erika Beispiel', via: 'dpa' })
    const claims = [claim({ answerSpan: { start: 11, end: 23 }, citations: [peer, citation('b', null)] })]
    expect(leadOf(claims, 'de')).toBe(
      '„zwei Stunden“, sagt Erika Beispiel über dpa laut Abendblatt. Ein weiterer Artikel nennt dasselbe.',
    )
    expect(leadOf(claims, 'en')).toBe(
      '“zwei Stunden”, says Erika Beispiel via dpa according to Abendblatt. One more article says the same.',
    )
  })

  it('calls an unknown outlet by its file, and counts articles, not claims', () => {
    const claims = [
      claim({ citations: [citation('a', null)] }),
      claim({ citations: [citation('b', 'Herald'), citation('a', null)] }),
    ]
    expect(leadOf(claims, 'de')).toBe('Dazu steht etwas in 2 Artikeln: a.txt und Herald.')
    expect(leadOf(claims.slice(0, 1), 'en')).toBe('One article says something on this: a.txt.')
  })

  it('says nothing when nothing is claimed', () => {
    expect(leadOf([], 'de')).toBe('')
  })
})
