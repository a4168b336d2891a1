import type { ArticleOutline, Zone } from '../../../server/core/article.ts'
import { ZONES } from '../shared/zones.ts'

/** Characters in each zone. */
export type Lengths = ArticleOutline['zones']

/** The part of the whole that each zone takes, and where it begins; zones without a character are left out. */
export function sharesOf(lengths: Lengths): { zone: Zone; start: number; share: number }[] {
  const whole = ZONES.reduce((sum, zone) => sum + (lengths[zone] ?? 0), 0)
  let before = 0
  return ZONES.flatMap((zone) => {
    const length = lengths[zone] ?? 0
    if (length === 0) return []
    const start = before / whole
    before += length
    return [{ zone, start, share: length / whole }]
  })
}
