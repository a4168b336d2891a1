import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningBelegt, startBelegt } from '../test/belegt.ts'
import { removeFolder } from '../test/folders.ts'
import { ABOUT_SEEDS } from '../test/questions.ts'
import { copySeedIndex } from '../test/seeds.ts'
import { citationsOf, describeServed } from '../test/served.ts'
import { startWorker } from '../test/worker.ts'
import type { Answer } from './core/answer.ts'

const QUESTIONS = ABOUT_SEEDS.filter((_, index) => index % 4 === 0)

let data: string
let node: RunningBelegt
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  data = await copySeedIndex()
  node = await startBelegt({ BELEGT_DATA: data, BELEGT_READER: 'off' })
  worker = await startWorker(data)
})
afterAll(async () => {
  await worker.stop()
  await node.stop()
  await removeFolder(data)
})

describeServed('Node', () => node.url)
describeServed('a Worker', () => worker.url)

it('a Worker answers what Node answers, quote by quote', async () => {
  for (const question of QUESTIONS) {
    const [ours, theirs] = await Promise.all([worker.url, node.url].map((url) => answerFrom(url, question)))
    expect(placesIn(ours as Answer), question).toEqual(placesIn(theirs as Answer))
  }
})

it('a Worker has nowhere to keep what users think, and says so; Node offers it', async () => {
  const offers = async (url: string) =>
    ((await (await fetch(`${url}/api/status`)).json()) as { feedback: boolean }).feedback
  expect([await offers(node.url), await offers(worker.url)]).toEqual([true, false])
  expect((await fetch(`${worker.url}/api/feedback`, { method: 'POST', body: '{}' })).status).toBe(404)
})

async function answerFrom(url: string, question: string): Promise<Answer> {
  const response = await fetch(`${url}/api/answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  return (await response.json()) as Answer
}

function placesIn(answer: Answer) {
  const places = citationsOf(answer).map(({ file, start, end }) => `${file}:${start}-${end}`)
  return { status: answer.status, places: places.toSorted() }
}

it('nobody changes articles in a Worker, and it says so; on this machine one may', async () => {
  const editing = async (url: string) => {
    const status = await (await fetch(`${url}/api/status`)).json()
    return (status as { editing: boolean }).editing
  }
  expect([await editing(worker.url), await editing(node.url)]).toEqual([false, true])
  const body = new FormData()
  body.set('text', 'Ein Text')
  const added = await fetch(`${worker.url}/api/added`, {
    method: 'POST',
    headers: { 'x-belegt-edit': '1' },
    body,
  })
  expect(added.status).toBe(404)
})

it('whoever asks a Worker too often is told to wait', async () => {
  const statuses = new Set<number>()
  for (let request = 0; request < 70; request++) {
    const response = await fetch(`${worker.url}/api/search?q=`)
    statuses.add(response.status)
    if (response.status !== 429) continue
    expect(response.headers.get('retry-after')).toBe('60')
    expect(await response.json()).toMatchObject({ type: 'urn:belegt:too-many-requests', status: 429 })
    break
  }
  expect([...statuses]).toContain(429)
  expect((await fetch(`${worker.url}/api/articles`)).status).toBe(200)
})
