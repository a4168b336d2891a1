import { describe, expect, test, vi } from 'vitest'
import type { Claim } from '../../../server/core/answer.ts'
import type { Channel } from '../storage/turns.ts'
import { createMemoryDossier } from './database.ts'
import { createDossier } from './dossier.ts'
import { after, insert, insertAll, move, remove, write } from './edits.ts'
import type { Entry } from './types.ts'

const heading = (id: string): Entry => ({ kind: 'heading', id, text: id })
const claim = (id: string): Entry => ({
  kind: 'claim',
  id,
  claim: { id, text: id, citations: [] } as unknown as Claim,
  source: { question: 'Wer?', imported: false },
  comment: '',
})
const ids = (entries: readonly Entry[] | undefined) => entries?.map(({ id }) => id)
const four = ['a', 'b', 'c', 'd'].map(claim)

/** Tabs of one browser: they share the database, and hear each other. */
function openTabs(count: number, database = createMemoryDossier()) {
  const channels: Channel[] = Array.from({ length: count }, () => ({
    onmessage: null,
    postMessage(data) {
      for (const other of channels) if (other !== this) other.onmessage?.({ data } as MessageEvent)
    },
  }))
  return channels.map((channel) => createDossier(database, channel))
}

describe('what was pinned', () => {
  test.each([
    ['up', move('c', 'b'), ['a', 'c', 'b', 'd']],
    ['down', move('b', 'd'), ['a', 'c', 'b', 'd']],
    ['to the end', move('a', undefined), ['b', 'c', 'd', 'a']],
    ['to the beginning', move('d', 'a'), ['d', 'a', 'b', 'c']],
    ['nowhere, before itself', move('b', 'b'), ['a', 'b', 'c', 'd']],
    ['nowhere, when it is gone', move('x', 'a'), ['a', 'b', 'c', 'd']],
  ])('is moved %s', (_, edit, expected) => {
    expect(ids(edit(four))).toEqual(expected)
  })

  test('comes back to its place when it was taken out, and to the end when that is gone as well', () => {
    const [b] = four.filter(({ id }) => id === 'b') as [Entry]
    const next = after(four, 'b')
    const without = remove('b')(four)
    expect(ids(insert(b, next)(without))).toEqual(['a', 'b', 'c', 'd'])
    expect(ids(insert(b, next)(remove('c')(without)))).toEqual(['a', 'd', 'b'])
  })

  test('is there once, however often it is pinned or read from a file; the note on it stays', () => {
    const noted = write('a', 'Nachfragen!')(four)
    const all = insertAll([claim('a'), claim('e'), claim('e')])(noted)
    expect(ids(all)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(all[0]).toMatchObject({ comment: 'Nachfragen!' })
  })

  test('is noted upon; a heading is given other words', () => {
    expect(write('h', 'Ablauf')([heading('h')])).toEqual([{ kind: 'heading', id: 'h', text: 'Ablauf' }])
  })
})

describe('the dossier in two tabs', () => {
  test('is in step, and neither loses what the other does at the same time', async () => {
    const [one, other] = openTabs(2) as [ReturnType<typeof createDossier>, ReturnType<typeof createDossier>]
    one.edit(insertAll(four))
    await one.settled()
    await other.settled()
    expect(ids(other.entries())).toEqual(['a', 'b', 'c', 'd'])

    one.edit(move('d', 'a'))
    other.edit(insert(claim('e')))
    other.edit(write('b', 'Notiz'))
    one.edit(remove('c'))
    for (let turn = 0; turn < 3; turn++) await Promise.all([one.settled(), other.settled()])
    for (const tab of [one, other]) {
      expect(ids(tab.entries())).toEqual(['d', 'a', 'b', 'e'])
      expect(tab.entries()?.[2]).toMatchObject({ comment: 'Notiz' })
    }
  })

  test('does not lose from sight what could not be written when another tab changes something', async () => {
    const database = createMemoryDossier()
    const [one, other] = openTabs(2, database) as [
      ReturnType<typeof createDossier>,
      ReturnType<typeof createDossier>,
    ]
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    await one.settled()
    const full = vi.spyOn(database, 'edit').mockRejectedValueOnce(new Error('QuotaExceededError'))
    one.edit(insert(claim('a')))
    await one.settled()
    other.edit(insert(claim('b')))
    for (let turn = 0; turn < 3; turn++) await Promise.all([one.settled(), other.settled()])
    expect(ids(one.entries())).toEqual(['a'])
    expect(ids(other.entries())).toEqual(['b'])
    full.mockRestore()
    logged.mockRestore()
  })

  test('shows a change at once, before it is written, also one made before the rest was read', async () => {
    const [tab] = openTabs(1) as [ReturnType<typeof createDossier>]
    tab.edit(insert(claim('a')))
    await tab.settled()
    await tab.settled()
    expect(ids(tab.entries())).toEqual(['a'])
    tab.edit(insert(claim('b'), 'a'))
    expect(ids(tab.entries())).toEqual(['b', 'a'])
  })
})
