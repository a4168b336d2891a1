import { expect } from 'vitest'
import type { Zone } from '../../server/core/article.ts'
import { findZones } from './zones.ts'

const ZONE_OF: Record<string, Zone> = {
  H: 'headline',
  B: 'body',
  F: 'caption',
  P: 'boilerplate',
  C: 'comment',
}

/**
 * A page with the zone of each line before it: H(eadline), B(ody), F(oto caption), P(age part), C(omment).
 * Gives the zones expected and found, line by line, so that a failing test shows which line is wrong.
 */
function zonesOf(page: string) {
  const marked = page
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const lines = marked.map((line) => line.replace(/^[HBFPC] /, ''))
  const text = lines.join('\n')
  const zones = findZones(text)
  const show = (zone: Zone | undefined, line: string) => `${zone}: ${line.slice(0, 60)}`
  const expected = marked.flatMap((line, i) => (line ? [show(ZONE_OF[line[0] ?? ''], lines[i] ?? '')] : []))
  let offset = 0
  const found = lines.flatMap((line) => {
    const at = offset
    offset += line.length + 1
    return line ? [show(zones.find((span) => span.start <= at && at < span.end)?.zone, line)] : []
  })
  return { expected, found }
}

/** Fails unless each line of the page is in the zone marked before it. */
export function expectZones(page: string) {
  const { expected, found } = zonesOf(page)
  expect(found).toEqual(expected)
}

export const PROSE =
  'Der Stadtrat hat am Dienstag nach langer Debatte den Neubau der Brücke beschlossen, wie die Verwaltung mitteilte.'
export const MORE =
  'Die Kosten von rund zwölf Millionen Euro teilen sich Stadt und Land. Mit dem Bau soll im Herbst begonnen werden.'
export const ENGLISH =
  'The city council voted on Tuesday to build a new bridge across the river after a long debate, officials said.'
export const ENGLISH_MORE =
  'The cost of twelve million euros will be shared by the city and the state. Work is due to begin in autumn.'
