import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Span, Zone } from '../../server/core/article.ts'
import { findZones } from './zones.ts'

type GoldSpan = Span & { zone: Zone }

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const gold: Record<string, GoldSpan[]> = JSON.parse(read('../../evals/datasets/seed-zones.json'))

/** The zone of each character that is not white space. */
function zonesByCharacter(text: string, spans: GoldSpan[]): Zone[] {
  return spans.flatMap(({ zone, start, end }) =>
    Array.from({ length: text.slice(start, end).replace(/\s/g, '').length }, () => zone),
  )
}

describe.each(Object.entries(gold))('the zones of %s', (file, spans) => {
  const text = read(`../../seeds/${file}`)
  const expected = zonesByCharacter(text, spans)
  const found = zonesByCharacter(text, findZones(text))

  it('are right for at least 99 % of the characters', () => {
    const right = expected.filter((zone, i) => found[i] === zone).length
    expect(found).toHaveLength(expected.length)
    expect(right / expected.length).toBeGreaterThanOrEqual(0.99)
  })

  it('let no reader comment pass as evidence', () => {
    const leaked = expected.filter(
      (zone, i) => zone === 'comment' && ['body', 'headline'].includes(found[i] ?? ''),
    )
    expect(leaked).toHaveLength(0)
  })
})
