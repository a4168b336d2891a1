import { describe, expect, it } from 'vitest'
import type { Claim } from '../core/answer.ts'
import { EVIDENCE_ZONES, ZONES, type Zone } from '../core/article.ts'
import type { Draft, Evidence } from '../core/draft.ts'
import { articleOf } from './article.fixture.ts'
import { type Verdict, verify, verifyAll } from './verify.ts'

const LONG = `Der Bau, ${'von dem alle sprechen, '.repeat(25)}beginnt im Mai.`
const MANY = 'Dieser Satz füllt nur den Platz. '.repeat(15).trim()

const one = articleOf('one', [
  ['headline', 'Krankenhaus kommt im Mai'],
  ['body', 'Die Stadt baut ein Krankenhaus. Es kostet „fünf Millionen“ Euro. Der Bau dauert nicht lange.'],
  ['caption', 'Das Bild zeigt den Bauplatz im Regen.'],
  ['body', 'Bürgermeisterin Anna Keller sagte: „Wir fangen im Mai an, egal was kommt.“'],
  ['body', LONG],
  ['body', MANY],
  ['boilerplate', 'Folgen Sie uns auf allen Kanälen.'],
  ['comment', 'Das Krankenhaus kostet doch zehn Millionen Euro.'],
])
const two = articleOf('two', [
  ['headline', 'Stadt baut'],
  ['body', 'Das Krankenhaus kostet 5 Mio. Euro. Es kostet nicht 6 Mio. Euro.'],
])
const articles = new Map([one, two].map((article) => [article.id, article]))

function evidence(quote: string, articleId = 'one', within?: Evidence['within']): Evidence {
  const length = articles.get(articleId)?.text.length ?? 0
  return { articleId, within: within ?? { start: 0, end: length }, quote }
}

function check(
  text: string,
  pieces: [Evidence, ...Evidence[]],
  zones: readonly Zone[] = EVIDENCE_ZONES,
): Verdict {
  return verify({ text, language: 'de', evidence: pieces }, { articles, zones })
}

function claimOf(verdict: Verdict): Claim {
  if ('rejected' in verdict) throw new Error(`rejected: ${verdict.rejected}`)
  return verdict.claim
}

describe('a reader sees the article’s own words', () => {
  it('with file, outlet, title, address and place looked up in the article', () => {
    const quote = 'Die Stadt baut ein Krankenhaus.'
    const [citation] = claimOf(check(quote, [evidence(quote)])).citations
    expect(citation).toMatchObject({
      articleId: 'one',
      articleSha256: 'sha-one',
      file: 'one.txt',
      title: 'Title of one',
      outlet: one.outlet,
      url: one.url,
      zone: 'body',
      quote,
    })
    expect(one.text.slice(citation.start, citation.end)).toBe(quote)
  })

  it('even when the model wrote other quotation marks', () => {
    const claim = claimOf(
      check('Es kostet fünf Millionen Euro.', [evidence('Es kostet "fünf Millionen" Euro.')]),
    )
    expect(claim.citations[0].quote).toBe('Es kostet „fünf Millionen“ Euro.')
  })

  it('at the place of the passage that was named, not at another place with the same words', () => {
    const text = 'Es regnet. Er kam. Es regnet.'
    const article = articleOf('rain', [['body', text]])
    const second = text.lastIndexOf('Es regnet.')
    const verdict = verify(
      {
        text: 'Es regnet.',
        language: 'de',
        evidence: [{ articleId: 'rain', within: { start: 10, end: text.length }, quote: 'Es regnet.' }],
      },
      { articles: new Map([['rain', article]]), zones: EVIDENCE_ZONES },
    )
    expect(claimOf(verdict).citations[0].start).toBe(second)
  })

  it('also when the passage is said to begin before the text', () => {
    const quote = 'Die Stadt baut ein Krankenhaus.'
    const [citation] = claimOf(check(quote, [evidence(quote, 'one', { start: -20, end: 200 })])).citations
    expect(citation.start).toBe(one.text.indexOf(quote))
  })

  it('with who said them', () => {
    const quote = 'Bürgermeisterin Anna Keller sagte: „Wir fangen im Mai an, egal was kommt.“'
    const [citation] = claimOf(check(quote, [evidence(quote)])).citations
    expect(citation.attribution).toEqual({ kind: 'quote', speaker: 'Anna Keller' })
  })
})

describe('a quote that cannot be shown is never cited', () => {
  it.each<[why: string, reason: string, piece: Evidence]>([
    ['an altered word', 'quote-not-found', evidence('Die Stadt baut ein Rathaus.')],
    ['an altered number', 'quote-not-found', evidence('Es kostet „sechs Millionen“ Euro.')],
    ['a negation taken out', 'quote-not-found', evidence('Der Bau dauert lange.')],
    ['nothing', 'quote-not-found', evidence('  ')],
    ['outside the passage', 'quote-not-found', evidence('Die Stadt baut', 'one', { start: 60, end: 120 })],
    ['a passage before the text', 'quote-not-found', evidence('Outlet', 'one', { start: -9, end: -1 })],
    ['an unknown article', 'article-unknown', evidence('Die Stadt baut ein Krankenhaus.', 'nowhere')],
    ['a caption', 'zone-not-allowed', evidence('Das Bild zeigt den Bauplatz im Regen.')],
    ['boilerplate', 'zone-not-allowed', evidence('Folgen Sie uns auf allen Kanälen.')],
    ['a reader’s comment', 'zone-not-allowed', evidence('Das Krankenhaus kostet doch zehn Millionen Euro.')],
    [
      'a caption in the middle',
      'zone-not-allowed',
      evidence(
        'Der Bau dauert nicht lange.\nDas Bild zeigt den Bauplatz im Regen.\nBürgermeisterin Anna Keller',
      ),
    ],
    ['headline and body in one', 'zone-not-allowed', evidence('kommt im Mai\nDie Stadt baut')],
    ['several sentences too long to read', 'quote-too-long', evidence(MANY)],
  ])('%s', (_, reason, piece) => {
    expect(check(piece.quote, [piece])).toEqual({ rejected: reason })
  })

  it('a single long sentence is one, and cited whole', () => {
    expect(LONG.length).toBeGreaterThan(400)
    expect(claimOf(check(LONG, [evidence(LONG)])).citations[0].quote).toBe(LONG)
  })

  it('comments are cited, as such, only where they are asked for', () => {
    const quote = 'Das Krankenhaus kostet doch zehn Millionen Euro.'
    const [citation] = claimOf(check(quote, [evidence(quote)], ['comment'])).citations
    expect(citation).toMatchObject({ zone: 'comment', attribution: { kind: 'comment' } })
  })
})

describe('a statement is only claimed with a quote that supports it', () => {
  const five = evidence('Es kostet „fünf Millionen“ Euro.')

  it('another figure is dropped', () => {
    expect(check('Es kostet sechs Millionen Euro.', [five])).toEqual({ rejected: 'figure-not-in-quote' })
  })

  it('the same figure in another spelling is kept', () => {
    const quote = evidence('Das Krankenhaus kostet 5 Mio. Euro.', 'two')
    expect(claimOf(check('It costs five million euros.', [quote])).support).toBe('checked')
  })

  it('the opposite is dropped', () => {
    const quote = evidence('Der Bau dauert nicht lange.')
    expect(check('Der Bau dauert lange.', [quote])).toEqual({ rejected: 'negation-differs' })
    expect(check('Die Stadt baut kein Krankenhaus.', [evidence('Die Stadt baut ein Krankenhaus.')])).toEqual({
      rejected: 'negation-differs',
    })
  })

  it('a "no" in other words is kept where the entailment model has read them, another figure is not', () => {
    const quote = { ...evidence('Der Bau dauert nicht lange.'), isParaphrase: true as const }
    expect(claimOf(check('Der Bau ist bald fertig.', [quote])).citations).toHaveLength(1)
    expect(check('Der Bau ist in 3 Wochen fertig.', [quote])).toEqual({ rejected: 'figure-not-in-quote' })
  })

  it('what fails is left out, the others stay in order', () => {
    const claim = claimOf(
      check('Das Krankenhaus kostet 5 Mio. Euro.', [
        evidence('Die Stadt baut ein Krankenhaus.'),
        evidence('Das Krankenhaus kostet 5 Mio. Euro.', 'two'),
        evidence('Das stand hier nie.'),
        evidence('Es kostet nicht 6 Mio. Euro.', 'two'),
      ]),
    )
    expect(claim.citations.map(({ quote }) => quote)).toEqual(['Das Krankenhaus kostet 5 Mio. Euro.'])
  })

  it('a place that is named twice is cited once', () => {
    const quote = 'Die Stadt baut ein Krankenhaus.'
    expect(claimOf(check(quote, [evidence(quote), evidence(quote)])).citations).toHaveLength(1)
  })
})

describe('a reader knows how a claim was checked', () => {
  const quote = 'Die Stadt baut ein Krankenhaus.'

  it('"verbatim" is the quote itself', () => {
    expect(claimOf(check(quote, [evidence(quote)])).support).toBe('verbatim')
  })

  it('"checked" is any other wording, if only in one citation', () => {
    expect(claimOf(check('Ein Krankenhaus wird gebaut.', [evidence(quote)])).support).toBe('checked')
    expect(claimOf(check(quote, [evidence(quote), evidence('Stadt baut', 'two')])).support).toBe('checked')
  })

  it('the words that answer stay marked', () => {
    const answerSpan = { start: 4, end: 9 }
    const verdict = verify(
      { text: quote, language: 'de', evidence: [evidence(quote)], answerSpan },
      { articles, zones: ZONES },
    )
    expect(claimOf(verdict).answerSpan).toEqual(answerSpan)
  })
})

describe('claims that say otherwise name each other', () => {
  const draft = (text: string, articleId: string, contradicts: Draft[] = []): Draft => ({
    text,
    language: 'de',
    evidence: [evidence(text, articleId)],
    contradicts,
  })
  const builds = draft('Die Stadt baut ein Krankenhaus.', 'one')
  const cost = draft('Es kostet nicht 6 Mio. Euro.', 'two', [builds])

  it('both ways, and nobody else', () => {
    const third = draft('Der Bau dauert nicht lange.', 'one')
    const [first, second, other] = verifyAll([builds, cost, third], { articles, zones: EVIDENCE_ZONES })
    expect(first?.conflictsWith).toEqual([second?.id])
    expect(second?.conflictsWith).toEqual([first?.id])
    expect(other && 'conflictsWith' in other).toBe(false)
  })

  it('but not one that was rejected', () => {
    const wrong = draft('Das stand hier nie.', 'one')
    const claims = verifyAll([wrong, { ...cost, contradicts: [wrong] }], { articles, zones: EVIDENCE_ZONES })
    expect(claims.map((claim) => 'conflictsWith' in claim)).toEqual([false])
  })
})

describe('the id of a claim', () => {
  const quote = 'Die Stadt baut ein Krankenhaus.'

  it('is the same for the same statement and place, so that a stream can update it', () => {
    expect(claimOf(check(quote, [evidence(quote)])).id).toBe(claimOf(check(quote, [evidence(quote)])).id)
    const more = claimOf(check(quote, [evidence(quote), evidence('Stadt baut', 'two')]))
    expect(more.id).toBe(claimOf(check(quote, [evidence(quote)])).id)
  })

  it('is another for another statement', () => {
    expect(claimOf(check('Es wird gebaut.', [evidence(quote)])).id).not.toBe(
      claimOf(check(quote, [evidence(quote)])).id,
    )
  })
})
