import { describe, expect, it } from 'vitest'
import { share, total, ZONE_SETS } from './score.ts'
import { scoreVariants } from './variants.ts'

const scores = ZONE_SETS.filter(({ learned }) => learned).map(({ name }) => scoreVariants(name))

describe('the zones of a page hold when it has', () => {
  it.each([
    'no blank line',
    'blank lines between all',
    'no answer buttons',
    'no byline, no date',
    'nothing above the title',
  ])('%s', (variant) => {
    const pages = scores.flatMap((score) => score.get(variant) ?? [])
    expect(pages.length).toBeGreaterThan(90)
    expect(share(pages)).toBeGreaterThan(0.975)
    expect(total(pages, 'leaked')).toBe(0)
  })
})
