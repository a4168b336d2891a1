import { describe, expect, it } from 'vitest'
import type { Article } from '../../../server/core/article.ts'
import {
  correctionOf,
  type Draft,
  declare,
  draftOf,
  isDeclared,
  piecesOf,
  takeBack,
  zoneOf,
} from './draft.ts'

const TEXT = 'Titel\nErster Absatz.\nZweiter Absatz.\nDritter Absatz.'
const ARTICLE: Pick<Article, 'text' | 'zones'> = {
  text: TEXT,
  zones: [
    { zone: 'headline', rule: 'title', start: 0, end: 6 },
    { zone: 'body', rule: 'paragraph', start: 6, end: TEXT.length },
  ],
}
const EMPTY: Draft = { fields: {}, zones: [], lost: [] }

function span(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

describe('whoever says what a stretch is', () => {
  it('names it by its words and what is around them', () => {
    const draft = declare(EMPTY, ARTICLE, span('Zweiter Absatz.'), 'comment')
    expect(correctionOf(draft)).toEqual({
      zones: [
        {
          zone: 'comment',
          exact: 'Zweiter Absatz.',
          prefix: 'Titel\nErster Absatz.\n',
          suffix: '\nDritter Absatz.',
        },
      ],
    })
    expect(zoneOf(draft, EMPTY, ARTICLE, span('Zweiter Absatz.'))).toEqual({
      zone: 'comment',
      declared: true,
    })
    expect(zoneOf(draft, EMPTY, ARTICLE, span('Erster Absatz.'))).toEqual({ zone: 'body', declared: false })
  })

  it('says it in place of what was said about parts of it', () => {
    const part = declare(EMPTY, ARTICLE, span('Zweiter Absatz.'), 'comment')
    const whole = declare(part, ARTICLE, span('Erster Absatz.\nZweiter Absatz.'), 'caption')
    expect(correctionOf(whole).zones).toMatchObject([{ zone: 'caption' }])
  })

  it('sees a part of a paragraph apart from the rest of it', () => {
    const draft = declare(EMPTY, ARTICLE, span('Zweiter'), 'comment')
    const pieces = piecesOf([span('Erster Absatz.'), span('Zweiter Absatz.')], draft, TEXT)
    expect(
      pieces.map(({ start, end }) => [
        TEXT.slice(start, end),
        zoneOf(draft, EMPTY, ARTICLE, { start, end }).zone,
      ]),
    ).toEqual([
      ['Erster Absatz.', 'body'],
      ['Zweiter', 'comment'],
      [' Absatz.', 'body'],
    ])
  })

  it('takes it back: then it is to be found anew', () => {
    const before = declare(EMPTY, ARTICLE, span('Zweiter Absatz.'), 'comment')
    const draft = takeBack(before, span('Absatz.\nZweiter'))
    expect(correctionOf(draft)).toEqual({})
    expect(isDeclared(draft, span('Zweiter Absatz.'))).toBe(false)
    expect(zoneOf(draft, before, ARTICLE, span('Zweiter Absatz.'))).toEqual({ declared: false })
  })

  it('keeps what is found no more until it is discarded', () => {
    const zones = [
      { zone: 'comment' as const, exact: 'weg' },
      { zone: 'caption' as const, exact: 'Titel' },
    ]
    const corrected = {
      version: '1',
      correction: { author: null, zones },
      places: [null, { start: 0, end: 5 }],
    }
    const draft = draftOf(corrected)
    expect(draft.lost).toEqual([zones[0]])
    expect(correctionOf(draft)).toEqual(corrected.correction)
  })
})
