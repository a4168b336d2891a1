import { ZONES, type Zone } from '../../core/article.ts'

/** The lowest bits are the zone, … */
const ZONE_VALUES = 2 ** 3
/** … the next ones the place of the passage in its article. */
const PLACE_VALUES = 2 ** 17

/** Which passages are looked at, with articles by their numbers. */
export interface NumberedFilter {
  zones: readonly Zone[]
  /** All when absent. */
  articles?: readonly number[]
}

export interface PassagePlace {
  /** Number of the article. */
  article: number
  /** Number of the passage within it. */
  place: number
  zone: Zone
}

/**
 * One number for a passage, which D1 and Vectorize know it by. Article and zone are in it, so that D1 can filter by them
 * without another table.
 */
export function keyOf({ article, place, zone }: PassagePlace): number {
  if (place >= PLACE_VALUES) throw new RangeError(`An article has more than ${PLACE_VALUES} passages.`)
  return (article * PLACE_VALUES + place) * ZONE_VALUES + ZONES.indexOf(zone)
}

export function placeOf(key: number): PassagePlace {
  const passage = Math.floor(key / ZONE_VALUES)
  return {
    article: Math.floor(passage / PLACE_VALUES),
    place: passage % PLACE_VALUES,
    zone: ZONES[key % ZONE_VALUES] as Zone,
  }
}

/** The same in SQL, of a column with keys: a passage's article, and whether its zone is among those of a mask. */
export const articleInSql = (key: string) => `${key} >> 20`
export const inZonesSql = (key: string, mask: string) => `(1 << (${key} & 7)) & ${mask}`

export function zoneMask(zones: readonly Zone[]): number {
  return zones.reduce((mask, zone) => mask | (1 << ZONES.indexOf(zone)), 0)
}

/** The keys of all passages of these articles lie between these two. */
export function keyRange(first: number, last: number): [number, number] {
  const size = PLACE_VALUES * ZONE_VALUES
  return [first * size, (last + 1) * size - 1]
}
