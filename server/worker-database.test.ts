import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningBelegt, startBelegt } from '../test/belegt.ts'
import { startDatabaseWorker } from '../test/database-worker.ts'
import { removeFolder } from '../test/folders.ts'
import { copySeedIndex } from '../test/seeds.ts'
import { describeServed, itAnswersAs } from '../test/served.ts'

let data: string
let node: RunningBelegt
let worker: Awaited<ReturnType<typeof startDatabaseWorker>>

beforeAll(async () => {
  data = await copySeedIndex()
  node = await startBelegt({ BELEGT_DATA: data, BELEGT_READER: 'off' })
  worker = await startDatabaseWorker(data)
})
afterAll(async () => {
  await worker.stop()
  await node.stop()
  await removeFolder(data)
})

it('a Worker says that its database is empty, and is ready as soon as everything is loaded', async () => {
  const ready = () => fetch(`${worker.url}/readyz`)
  const empty = await ready()
  expect(empty.status).toBe(503)
  expect(await empty.json()).toMatchObject({
    detail: expect.stringMatching(/belegt-r1-\w+ .*database holds 0 of 1 files.*index 0 of 1 files/),
  })
  await worker.load()
  expect((await ready()).status).toBe(200)
})

describeServed('a Worker with D1 and Vectorize', () => worker.url)

itAnswersAs(
  'a Worker with D1 and Vectorize',
  () => worker.url,
  () => node.url,
)
