import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../server/core/answer.ts'
import type { Span } from '../../server/core/article.ts'
import { bodyArticle } from '../dataset/articles.ts'
import type { GoldQuotation } from '../dataset/news-articles.ts'
import { type AttributedUnit, attributedUnits, quotationScores } from './quotations.ts'

const PLAIN = 'Die Brücke ist zu.'
const DIRECT = '„Wir bauen“, sagte gestern am späten Abend vor Journalisten die Bürgermeisterin Anna Ott.'
const INDIRECT = 'Das Geld sei da.'
const MIXED = 'Der Rat nannte die Pläne, die seit Jahren im Archiv lagen, „alt“.'
const TEXT = [PLAIN, DIRECT, INDIRECT, MIXED].join(' ')

function place(words: string): Span {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function marked(
  type: GoldQuotation['type'],
  quote: string,
  speaker: string[],
  tag: string[] = [],
): GoldQuotation {
  return { file: 'a', type, quote: [place(quote)], speaker: speaker.map(place), tag: tag.map(place) }
}

function unit(words: string, kind: Attribution['kind'], speaker?: string): AttributedUnit {
  return { file: 'a', ...place(words), attribution: { kind, ...(speaker !== undefined && { speaker }) } }
}

const TAG = ', sagte gestern am späten Abend vor Journalisten die Bürgermeisterin Anna Ott'
const GOLD = [
  marked('Direct', '„Wir bauen“', ['die Bürgermeisterin Anna Ott'], [TAG]),
  marked('IndirectFreeIndirect', INDIRECT, ['die Bürgermeisterin Anna Ott']),
  marked('Indirect', 'die Pläne, die seit Jahren im Archiv lagen, „alt“', ['Der Rat'], ['Der Rat nannte']),
  marked('Direct', '„alt“', ['Der Rat'], ['Der Rat nannte']),
]

function scoresOf(units: AttributedUnit[], gold = GOLD, text = TEXT) {
  return quotationScores(units, gold, new Map([['a', text]]))
}

describe('attributions against quotations that people marked', () => {
  it('are all right when kinds and speakers are; a short quotation with a long tag is a quotation', () => {
    // „Wir bauen“ is 8 of 73 letters: half of the whole unit would call it no quotation
    const scores = scoresOf([
      unit(PLAIN, 'outlet'),
      unit(DIRECT, 'quote', 'Anna Ott'),
      unit(INDIRECT, 'reported', 'Ott'),
      unit(MIXED, 'reported', 'Rat'),
    ])
    expect(scores.quote).toEqual({ precision: { hits: 1, total: 1 }, recall: { hits: 1, total: 1 }, f1: 1 })
    expect(scores.reported).toEqual({
      precision: { hits: 2, total: 2 },
      recall: { hits: 2, total: 2 },
      f1: 1,
    })
    expect(scores.speech.f1).toBe(1)
    expect(scores.speaker).toEqual({ precision: { hits: 3, total: 3 }, recall: { hits: 3, total: 3 }, f1: 1 })
  })

  it('lose precision by speech where nobody speaks, recall by speech that is missed, both by the wrong kind', () => {
    const scores = scoresOf([
      unit(PLAIN, 'reported', 'Rat'),
      unit(DIRECT, 'quote', 'Karl Ott'),
      unit(INDIRECT, 'outlet'),
      unit(MIXED, 'quote', 'Anna Ott'),
    ])
    expect(scores.speech).toEqual({
      precision: { hits: 1, total: 3 },
      recall: { hits: 1, total: 3 },
      f1: 1 / 3,
    })
    expect(scores.quote).toEqual({
      precision: { hits: 1, total: 2 },
      recall: { hits: 1, total: 1 },
      f1: 2 / 3,
    })
    expect(scores.reported).toEqual({
      precision: { hits: 0, total: 1 },
      recall: { hits: 0, total: 2 },
      f1: 0,
    })
    // „Karl Ott“ shares the last name and passes; the speaker of what nobody says counts as found
    expect(scores.speaker).toEqual({
      precision: { hits: 1, total: 3 },
      recall: { hits: 1, total: 3 },
      f1: 1 / 3,
    })
  })

  it('do not judge a speaker whom only a pronoun names, however the system resolves it', () => {
    const gold = [
      marked('IndirectFreeIndirect', INDIRECT, ['Der']),
      marked('Direct', '„Wir bauen“', [], [TAG]),
    ]
    const { speaker, speech } = scoresOf(
      [unit(INDIRECT, 'reported', 'Anna Ott'), unit(DIRECT, 'quote', 'Anna Ott')],
      gold,
    )
    expect(speaker.precision).toEqual({ hits: 0, total: 0 })
    expect(speaker.recall).toEqual({ hits: 0, total: 0 })
    expect(speaker.f1).toBeNaN()
    expect(speech.f1).toBe(1)
  })

  it('tell speakers of direct from those of indirect speech, each unit in one of the two', () => {
    const scores = scoresOf([
      unit(PLAIN, 'quote', 'Rat'),
      unit(DIRECT, 'reported', 'Anna Ott'),
      unit(INDIRECT, 'reported', 'Vogt'),
      unit(MIXED, 'reported'),
    ])
    // a direct quotation called reported has the right speaker all the same; what nobody says counts as it was called
    expect(scores['speaker.direct']).toEqual({
      precision: { hits: 1, total: 2 },
      recall: { hits: 1, total: 1 },
      f1: 2 / 3,
    })
    expect(scores['speaker.indirect']).toEqual({
      precision: { hits: 0, total: 1 },
      recall: { hits: 0, total: 2 },
      f1: 0,
    })
  })

  it('take the name for right where a role is marked that the article puts before it', () => {
    const gold = [marked('IndirectFreeIndirect', INDIRECT, ['Bürgermeisterin'])]
    const hits = (speaker: string) =>
      scoresOf([unit(INDIRECT, 'reported', speaker)], gold)['speaker.indirect'].recall.hits
    expect(hits('Anna Ott')).toBe(1)
    expect(hits('Karl Ott')).toBe(0)
  })

  it('do not judge a speaker whose quotation only touches the unit', () => {
    const gold = [marked('Indirect', 'alt', ['Der Rat'])]
    const total = (speaker: string) =>
      scoresOf([unit(MIXED, 'reported', speaker)], gold).speaker.precision.total
    expect(total('Rat')).toBe(0)
    expect(total('Vogt')).toBe(1)
  })

  it('take half of what counts as held: less is the writer’s own sentence', () => {
    const half = ({ quote }: { quote: string }) =>
      scoresOf([unit(PLAIN, 'reported')], [marked('Indirect', quote, [])]).speech.recall.total
    // of 14 letters, 7 and 6
    expect(half({ quote: 'Brücke i' })).toBe(1)
    expect(half({ quote: 'Brücke' })).toBe(0)
  })

  it('know a name in the genitive', () => {
    const text = 'Nach Angaben Otts ist es so.'
    const gold: GoldQuotation[] = [
      {
        file: 'a',
        type: 'Indirect',
        quote: [{ start: 18, end: 27 }],
        speaker: [{ start: 5, end: 17 }],
        tag: [{ start: 0, end: 17 }],
      },
    ]
    const units = [
      { file: 'a', start: 0, end: text.length, attribution: { kind: 'reported' as const, speaker: 'Ott' } },
    ]
    expect(scoresOf(units, gold, text).speaker.recall).toEqual({ hits: 1, total: 1 })
  })
})

it('what Belegt attributes are the units that it may cite', async () => {
  const text = 'Die Brücke ist zu. „Wir bauen sie wieder auf“, sagte Anna Ott.'
  const article = bodyArticle({ file: 'a', title: '', text })
  expect(await attributedUnits(article)).toEqual([
    { file: 'a', start: 0, end: 18, attribution: { kind: 'outlet' } },
    { file: 'a', start: 19, end: text.length, attribution: { kind: 'quote', speaker: 'Anna Ott' } },
  ])
  const zones = [{ zone: 'comment' as const, start: 0, end: text.length, rule: 'thread' }]
  expect(await attributedUnits({ ...article, zones })).toEqual([])
})
