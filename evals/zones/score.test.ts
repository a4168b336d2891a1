import { beforeAll, describe, expect, it } from 'vitest'
import { type PageScore, scorePage, scoreSet, share, total } from './score.ts'

/** A little below what the rules reach today (docs/zones.md). */
const FLOORS = {
  seeds: { page: 0.995, all: 0.999 },
  first: { page: 0.95, all: 0.99 },
  second: { page: 0.9, all: 0.98 },
  third: { page: 0.9, all: 0.985 },
  fourth: { page: 0.9, all: 0.985 },
  fifth: { page: 0.9, all: 0.985 },
  sixth: { page: 0.9, all: 0.985 },
  seventh: { page: 0.9, all: 0.985 },
  eighth: { page: 0.9, all: 0.985 },
  ninth: { page: 0.8, all: 0.97 },
}

describe.each(Object.entries(FLOORS))('the zones of the gold set "%s"', (name, floor) => {
  let pages: PageScore[] = []
  beforeAll(async () => {
    pages = (await scoreSet(name))?.pages ?? []
  })

  it('are right for nearly all characters', () => {
    expect(pages.length).toBeGreaterThan(0)
    expect(share(pages)).toBeGreaterThanOrEqual(floor.all)
    expect(pages.filter((page) => share([page]) < floor.page).map((page) => page.file)).toEqual([])
  })

  it('let no reader comment count as evidence, and lose next to nothing of what newsrooms wrote', () => {
    expect(total(pages, 'leaked')).toBe(0)
    expect(total(pages, 'lost') / total(pages, 'characters')).toBeLessThan(0.005)
  })
})

describe('the score', () => {
  const text = 'Titel\n\nEin Satz.\nHallo!'
  const gold = [
    { zone: 'headline' as const, start: 0, end: 7 },
    { zone: 'body' as const, start: 7, end: 17 },
    { zone: 'comment' as const, start: 17, end: 23 },
  ]

  it('counts characters without white space', () => {
    const found = gold.map((span) => ({ ...span, rule: 'right' }))
    expect(scorePage('page', text, gold, found)).toMatchObject({ characters: 19, right: 19, comments: 6 })
  })

  it('counts comments taken for evidence, and evidence taken for something else', () => {
    const found = [
      { zone: 'boilerplate' as const, rule: 'one', start: 0, end: 7 },
      { zone: 'body' as const, rule: 'two', start: 7, end: 23 },
    ]
    const score = scorePage('page', text, gold, found)
    expect(score).toMatchObject({ right: 8, leaked: 6, lost: 5 })
    expect(score.mistakes.map(({ rule, text: stretch }) => [rule, stretch])).toEqual([
      ['one', 'Titel'],
      ['two', 'Hallo!'],
    ])
  })

  it('refuses gold that does not cover the text', () => {
    expect(() => scorePage('page', text, gold.slice(1), [])).toThrow('page: the gold spans do not cover')
  })
})
