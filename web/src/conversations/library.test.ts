import { describe, expect, test, vi } from 'vitest'
import type { Claim } from '../../../server/core/answer.ts'
import { asked } from '../chat/conversation.ts'
import type { Channel } from '../storage/turns.ts'
import { createMemoryDatabase } from './database.ts'
import { createLibrary } from './library.ts'

/** Tabs of one browser: they share the database, and hear each other. */
function openTabs(count: number) {
  const database = createMemoryDatabase()
  const channels: Channel[] = Array.from({ length: count }, () => ({
    onmessage: null,
    postMessage(data) {
      for (const other of channels) if (other !== this) other.onmessage?.({ data } as MessageEvent)
    },
  }))
  return { database, tabs: channels.map((channel) => createLibrary(database, channel)) }
}
const question = (id: string, askedAt: number) => asked(id, `Frage ${id}`, askedAt)

describe('conversations kept in the browser', () => {
  test('are listed by their first question, the latest first, and read as they were left', async () => {
    const { database, tabs } = openTabs(1)
    const [tab] = tabs as [(typeof tabs)[0]]
    tab.add('c1', question('a', 1))
    tab.add('c2', question('b', 2))
    tab.add('c1', question('c', 3))
    await tab.settled()
    expect(tab.summaries()?.map(({ title, questions }) => [title, questions])).toEqual([
      ['Frage a', ['Frage a', 'Frage c']],
      ['Frage b', ['Frage b']],
    ])
    const reopened = createLibrary(database, { onmessage: null, postMessage() {} })
    expect((await reopened.load('c1'))?.exchanges).toEqual([question('a', 1), question('c', 3)])
    expect(await reopened.load('c9')).toBeNull()
  })

  test('are renamed and deleted; a deletion can be taken back whole', async () => {
    const { tabs } = openTabs(1)
    const [tab] = tabs as [(typeof tabs)[0]]
    tab.add('c1', question('a', 1))
    tab.rename('c1', 'Neuer Titel')
    const undo = await tab.remove('c1')
    await tab.settled()
    expect([tab.summaries(), tab.conversation('c1')]).toEqual([[], null])
    undo()
    await tab.settled()
    expect(tab.summaries()?.map(({ title }) => title)).toEqual(['Neuer Titel'])
    expect(tab.conversation('c1')?.exchanges).toHaveLength(1)
  })

  test('stay in step in two tabs, and neither loses what the other asks', async () => {
    const { tabs } = openTabs(2)
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]]
    one.add('c1', question('a', 1))
    await one.settled()
    await other.load('c1')
    one.add('c1', question('b', 2))
    other.add('c1', question('c', 3))
    await Promise.all([one.settled(), other.settled()])
    await Promise.all([one.settled(), other.settled()])
    for (const tab of [one, other])
      expect(tab.conversation('c1')?.exchanges.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('do not come back when an answer arrives after they were deleted in another tab', async () => {
    const { tabs } = openTabs(2)
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]]
    one.add('c1', question('a', 1))
    await one.settled()
    await other.remove('c1')
    await other.settled()
    one.update('c1', { ...question('a', 1), claims: [{ id: 'x' } as Claim] })
    await Promise.all([one.settled(), other.settled()])
    expect(one.summaries()).toEqual([])
    expect(other.summaries()).toEqual([])
  })

  test('are not set back by what another tab did while something was being written here', async () => {
    const { tabs } = openTabs(2)
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]]
    one.add('c1', question('a', 1))
    await one.settled()
    await other.load('c1')
    other.rename('c1', 'Anders')
    const reading = one.reload('c1')
    one.add('c1', question('b', 2))
    for (const text of ['x', 'y']) one.update('c1', { ...question('b', 2), missing: [text] })
    await Promise.all([reading, one.settled(), other.settled()])
    expect(one.conversation('c1')?.exchanges).toMatchObject([{ id: 'a' }, { id: 'b', missing: ['y'] }])
    await one.reload('c1')
    expect(one.conversation('c1')).toMatchObject({ title: 'Anders', exchanges: [{}, { missing: ['y'] }] })
  })

  test('that could not be written are listed, saved and brought back as before, whatever another tab does', async () => {
    const { database, tabs } = openTabs(2)
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]]
    one.add('c1', question('a', 1))
    await one.settled()
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const full = vi.spyOn(database, 'add').mockRejectedValue(new Error('QuotaExceededError'))
    one.add('c1', question('b', 2))
    one.add('c2', question('c', 3))
    await one.settled()
    full.mockRestore()
    other.rename('c1', 'Anders')
    other.add('c3', question('d', 4))
    for (let turn = 0; turn < 3; turn++) await Promise.all([one.settled(), other.settled()])

    expect(one.summaries()?.map(({ questions }) => questions)).toEqual([
      ['Frage d'],
      ['Frage c'],
      ['Frage a', 'Frage b'],
    ])
    const saved = (await one.readAll()).map(({ id, exchanges }) => [id, exchanges.map(({ id }) => id)])
    expect(Object.fromEntries(saved)).toEqual({ c1: ['a', 'b'], c2: ['c'], c3: ['d'] })
    const undo = await one.remove('c2')
    await one.settled()
    expect(one.summaries()?.map(({ id }) => id)).not.toContain('c2')
    undo()
    await one.settled()
    expect(one.conversation('c2')?.exchanges).toHaveLength(1)
    expect(logged).toHaveBeenCalledTimes(2)
    logged.mockRestore()
  })

  test('that cannot be read keep nobody from asking: what is known is listed, and what is asked as well', async () => {
    const { database, tabs } = openTabs(1)
    const [kept] = tabs as [(typeof tabs)[0]]
    kept.add('c1', question('a', 1))
    await kept.settled()
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(database, 'summaries').mockRejectedValue(new Error('UnknownError'))
    const broken = vi.spyOn(database, 'read').mockRejectedValue(new Error('UnknownError'))
    const channel: Channel = { onmessage: null, postMessage() {} }
    const tab = createLibrary(database, channel)
    await tab.settled()
    expect(tab.summaries()).toEqual([])
    expect(await tab.load('c1')).toBeNull()

    tab.add('c2', question('b', 2))
    channel.onmessage?.({ data: { changed: 'c2' } } as MessageEvent)
    await tab.settled()
    expect(tab.summaries()?.map(({ id }) => id)).toEqual(['c2'])
    expect(tab.conversation('c2')?.exchanges).toHaveLength(1)

    broken.mockRestore()
    expect((await tab.reload('c1'))?.exchanges).toHaveLength(1)
    logged.mockRestore()
  })
})
