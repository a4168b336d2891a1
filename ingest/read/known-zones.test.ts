import { describe, expect, it } from 'vitest'
import type { Zone } from '../../server/core/article.ts'
import { compose } from './blocks.ts'
import { zonesWith } from './known-zones.ts'
import { PROSE } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau'
const known = (zone: Zone) => ({ zone, rule: 'known' })

function zonesOf(blocks: { text: string; zone?: { zone: Zone; rule: string } }[]) {
  const { text, zones } = compose(blocks, TITLE)
  const all = zonesWith(text, zones)
  expect([all[0]?.start, all.at(-1)?.end]).toEqual([0, text.length])
  for (const [i, span] of all.entries()) expect(all[i + 1]?.start ?? text.length).toBe(span.end)
  return all.map(({ zone, start, end }) => `${zone}: ${text.slice(start, end).trim()}`)
}

describe('what a format knows about the parts of a text', () => {
  const [first = '', second = '', third = ''] = PROSE

  it('is kept, and the rules decide about the rest', () => {
    const blocks = [first, 'Die Brücke im Herbst', second, 'Quelle: welt.de', 'Gut so, sage ich.'].map(
      (text) => ({ text }),
    )
    const zones = [undefined, known('caption'), undefined, undefined, known('comment')]
    expect(zonesOf(blocks.map((block, i) => ({ ...block, ...(zones[i] && { zone: zones[i] }) })))).toEqual([
      `headline: ${TITLE}`,
      `body: ${first}`,
      'caption: Die Brücke im Herbst',
      `body: ${second}`,
      'boilerplate: Quelle: welt.de',
      'comment: Gut so, sage ich.',
    ])
  })

  it('cannot mislead the rules about what is around it', () => {
    const blocks = [
      { text: first },
      { text: 'Mehr zum Thema', zone: known('caption') },
      { text: 'Was der Neubau bringt' },
      { text: second },
      { text: third },
    ]
    expect(zonesOf(blocks)).toEqual([
      `headline: ${TITLE}`,
      `body: ${first}`,
      'caption: Mehr zum Thema',
      `body: Was der Neubau bringt\n\n${second}\n\n${third}`,
    ])
  })
})
