import { describe, expect, test, vi } from 'vitest'
import type { Answer, AnswerEvent, Claim, Question } from '../../../server/core/answer.ts'
import { RequestFailed } from '../api/failure.ts'
import { asked } from '../chat/conversation.ts'
import { createMemoryDatabase } from './database.ts'
import { createLibrary } from './library.ts'
import { type Ask, createSession, type Locks } from './session.ts'

const claim = (id: string) =>
  ({ id, text: id, citations: [{ id, articleId: `article-${id}`, start: 1, end: 9 }] }) as unknown as Claim
const done: AnswerEvent = { type: 'done', answer: { status: 'answered', claims: [claim('a')] } as Answer }
const free: Locks = { request: (_, work) => work() }

function open(ask: Ask, locks: Locks | undefined = free) {
  const library = createLibrary(createMemoryDatabase(), { onmessage: null, postMessage() {} })
  return { library, session: createSession(library, ask, locks) }
}
/** Until the answers that do not wait for anybody are there. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

/** Two questions, the first of which was put differently. */
async function openEdited() {
  const { library, session } = open(async function* () {
    yield done
  })
  const id = session.ask('Erste?')
  await settle()
  session.ask('Zweite?', id)
  await settle()
  const before = library.conversation(id)
  if (!before?.exchanges[0]) throw new Error('nothing was asked')
  const undo = session.edit(before, before.exchanges[0], 'Anders?')
  await settle()
  return { library, session, id, before, undo }
}

describe('a question', () => {
  test('makes a conversation; the next one in it brings its history along', async () => {
    const sent: Question[] = []
    const { library, session } = open(async function* (question) {
      sent.push(question)
      yield done
    })
    const id = session.ask('Erste?')
    await settle()
    expect(session.ask('Zweite?', id)).toBe(id)
    await settle()
    expect(sent[1]).toEqual({
      question: 'Zweite?',
      history: [{ question: 'Erste?', citations: [{ articleId: 'article-a', start: 1, end: 9 }] }],
    })
    expect(library.conversation(id)?.exchanges.map(({ progress }) => progress.state)).toEqual([
      'done',
      'done',
    ])
  })

  test('is limited to the articles that it was asked of, also when it is changed or asked again', async () => {
    const sent: Question[] = []
    const { library, session } = open(async function* (question) {
      sent.push(question)
      yield done
    })
    const scope = { outlets: ['Abendblatt'], from: '2025' }
    const id = session.ask('Erste?', undefined, scope)
    await settle()
    const conversation = library.conversation(id)
    const [exchange] = conversation?.exchanges ?? []
    expect(exchange).toMatchObject({ scope })
    if (conversation && exchange) {
      session.askAgain(id, exchange)
      await settle()
      session.edit(conversation, exchange, 'Andere?')
      await settle()
    }
    session.ask('Zweite?', id)
    await settle()
    expect(sent.map((question) => [question.question, question.scope])).toEqual([
      ['Erste?', scope],
      ['Erste?', scope],
      ['Andere?', scope],
      ['Zweite?', undefined],
    ])
    expect(library.conversation(id)?.exchanges.map((one) => one.scope)).toEqual([scope, undefined])
  })

  test('keeps the claims that came before the stream was cut, and is asked again in its place', async () => {
    let cut = true
    const { library, session } = open(async function* () {
      yield { type: 'claim', claim: claim('a') }
      if (cut) throw new RequestFailed({ kind: 'cut' })
      yield done
    })
    const id = session.ask('Erste?')
    await settle()
    const [failed] = library.conversation(id)?.exchanges ?? []
    expect(failed).toMatchObject({ claims: [{ id: 'a' }], progress: { state: 'failed' } })

    cut = false
    if (failed) session.askAgain(id, failed)
    await settle()
    expect(library.conversation(id)?.exchanges).toMatchObject([
      { id: failed?.id, progress: { state: 'done' } },
    ])
  })

  test('that did not reach the server is asked again when it is back, one that was answered is not', async () => {
    let there = false
    let sent = 0
    const { library, session } = open(async function* () {
      sent++
      if (!there) throw new RequestFailed({ kind: 'unreachable' })
      yield done
    })
    const id = session.ask('Erste?')
    await settle()
    there = true
    session.askUnreached()
    await settle()
    session.askUnreached()
    await settle()
    expect(library.conversation(id)?.exchanges).toMatchObject([{ progress: { state: 'done' } }])
    expect(sent).toBe(2)
  })

  test('can be stopped', async () => {
    const { library, session } = open(async function* (_, signal) {
      yield { type: 'claim', claim: claim('a') }
      await new Promise((_, reject) => signal.addEventListener('abort', reject))
    })
    const id = session.ask('Erste?')
    await settle()
    session.stop(library.conversation(id)?.exchanges[0]?.id ?? '')
    await settle()
    expect(library.conversation(id)?.exchanges).toMatchObject([
      { claims: [{}], progress: { state: 'stopped' } },
    ])
  })

  test('can be put differently: what was asked after it goes, and can be brought back', async () => {
    const { library, id, before, undo } = await openEdited()
    expect(library.conversation(id)).toMatchObject({ title: 'Anders?', questions: ['Anders?'] })
    expect(library.conversation(id)?.exchanges).toMatchObject([
      { question: 'Anders?', progress: { state: 'done' } },
    ])
    undo()
    expect(library.conversation(id)).toEqual({ ...before, questions: ['Erste?', 'Zweite?'] })
  })

  test('brings back what it replaced without losing what was asked or renamed since', async () => {
    const { library, session, id, undo } = await openEdited()
    session.ask('Und dann?', id)
    library.rename(id, 'Die Brücke')
    await settle()
    undo()
    const questions = ['Erste?', 'Zweite?', 'Anders?', 'Und dann?']
    expect(library.conversation(id)).toMatchObject({ title: 'Die Brücke', questions })
    expect((await library.reload(id))?.exchanges.map(({ question }) => question)).toEqual(questions)
  })

  test('that was still being answered when it was replaced comes back as stopped', async () => {
    const { library, session } = open(async function* (_, signal) {
      await new Promise((_, reject) => signal.addEventListener('abort', reject))
    }, undefined)
    const id = session.ask('Erste?')
    const before = library.conversation(id)
    if (!before?.exchanges[0]) throw new Error('nothing was asked')
    const undo = session.edit(before, before.exchanges[0], 'Anders?')
    await settle()
    undo()
    await settle()
    expect((await library.reload(id))?.exchanges).toMatchObject([
      { question: 'Erste?', progress: { state: 'stopped' } },
    ])
  })
})

describe('an answer that was coming when its tab was closed', () => {
  test('counts as cut once no other tab gets it any more', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { library, session } = open(async function* () {}, { request: (_, work) => held.then(work) })
    library.add('c', asked('q', 'Erste?', 1))
    await library.settled()
    const conversation = await library.load('c')
    if (conversation) session.watchUnfinished(conversation)
    await settle()
    expect(library.conversation('c')?.exchanges[0]?.progress.state).toBe('working')
    release()
    await settle()
    expect(library.conversation('c')?.exchanges[0]?.progress).toEqual({
      state: 'failed',
      failure: { kind: 'cut' },
    })

    // Asked again in a tab that is closed as well.
    library.update('c', asked('q', 'Erste?', 1))
    const again = library.conversation('c')
    if (again) session.watchUnfinished(again)
    await settle()
    expect(library.conversation('c')?.exchanges[0]?.progress.state).toBe('failed')
  })

  test('counts as cut where there are no locks, if it was asked before the page was opened', async () => {
    const library = createLibrary(createMemoryDatabase(), { onmessage: null, postMessage() {} })
    const session = createSession(library, async function* () {}, undefined)
    library.add('c', asked('old', 'Erste?', 1))
    library.add('c', asked('new', 'Zweite?', Date.now() + 1000))
    const conversation = await library.load('c')
    if (conversation) session.watchUnfinished(conversation)
    await settle()
    expect(library.conversation('c')?.exchanges.map(({ progress }) => progress.state)).toEqual([
      'failed',
      'working',
    ])
  })

  test('counts as cut even if the browser cannot read what it keeps any more', async () => {
    const database = createMemoryDatabase()
    const library = createLibrary(database, { onmessage: null, postMessage() {} })
    const session = createSession(library, async function* () {}, free)
    library.add('c', asked('q', 'Erste?', 1))
    const conversation = await library.load('c')
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(database, 'read').mockRejectedValue(new Error('UnknownError'))
    if (conversation) session.watchUnfinished(conversation)
    await settle()
    expect(library.conversation('c')?.exchanges).toMatchObject([{ progress: { state: 'failed' } }])
    logged.mockRestore()
  })
})
