import { describe, expect, test } from 'vitest'
import { citation, claim } from '../saved/claim.fixture.ts'
import { parseDossier } from './parse.ts'

const source = { question: 'Wer?', conversationId: 'k1' }
const pinned = { kind: 'claim', id: 'c1', claim, source: { ...source, imported: false }, comment: 'Ja.' }
const saved = (...entries: unknown[]) => JSON.stringify({ format: 'belegt.dossier', version: 1, entries })

describe('a file of a saved dossier', () => {
  test('comes back in its order, and as something that came out of a file', () => {
    const quote = { kind: 'quote', id: 'another', citation, source, comment: '' }
    expect(parseDossier(saved({ kind: 'heading', id: 'h', text: 'Ablauf' }, pinned, quote))).toEqual({
      ok: true,
      value: [
        { kind: 'heading', id: 'h', text: 'Ablauf' },
        { ...pinned, source: { ...source, imported: true } },
        { ...quote, id: 'q1', source: { ...source, imported: true } },
      ],
    })
  })

  test.each([
    ['not-json', '{"format":'],
    ['not-ours', JSON.stringify({ format: 'belegt.conversations', version: 1, conversations: [] })],
    ['newer', JSON.stringify({ format: 'belegt.dossier', version: 2, entries: [] })],
  ])('that cannot be read says why: %s', (problem, json) => {
    expect(parseDossier(json)).toEqual({ ok: false, problem })
  })

  test.each([
    ['a claim without a quote', { ...pinned, claim: { ...claim, citations: [] } }, 'claim.citations'],
    ['an id that is none', { ...pinned, claim: { ...claim, id: '"><script>' } }, 'claim.id'],
    [
      'an address that is none',
      { ...pinned, source: { ...source, conversationId: '../x' } },
      'source.conversationId',
    ],
    ['a note that is no text', { ...pinned, comment: { __html: 'x' } }, 'comment'],
    ['something else', { kind: 'script', id: 'x' }, 'kind'],
  ])('is refused whole for %s, and says where that is', (_, entry, place) => {
    expect(parseDossier(saved(pinned, entry))).toEqual({
      ok: false,
      problem: 'broken',
      place: `entries[1].${place}`,
    })
  })
})
