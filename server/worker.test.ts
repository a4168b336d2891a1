import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningBelegt, startBelegt } from '../test/belegt.ts'
import { removeFolder } from '../test/folders.ts'
import { copySeedIndex } from '../test/seeds.ts'
import { describeServed, itAnswersAs } from '../test/served.ts'
import { startWorker } from '../test/worker.ts'

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

itAnswersAs(
  'a Worker',
  () => worker.url,
  () => node.url,
)

it('a Worker has nowhere to keep what users think, and says so; Node offers it', async () => {
  const offers = async (url: string) =>
    ((await (await fetch(`${url}/api/status`)).json()) as { feedback: boolean }).feedback
  expect([await offers(node.url), await offers(worker.url)]).toEqual([true, false])
  expect((await fetch(`${worker.url}/api/feedback`, { method: 'POST', body: '{}' })).status).toBe(404)
})

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
