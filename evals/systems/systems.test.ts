import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type RunningBelegt, startBelegt } from '../../test/belegt.ts'
import { loadEmbedder, loadEntailment, loadReader } from '../../test/seeds.ts'
import { openDataset } from '../dataset/open.ts'
import type { EvalQuestion } from '../types.ts'
import { createBelegt, withInsert } from './belegt.ts'
import { createServerSystem } from './server.ts'
import type { System } from './system.ts'

let running: RunningBelegt
let inProcess: System
let dataset: Awaited<ReturnType<typeof openDataset>>

beforeAll(async () => {
  dataset = await openDataset('seeds')
  running = await startBelegt()
  inProcess = await createBelegt(dataset.articles, await loadEmbedder(), {
    reader: await loadReader(),
    entailment: await loadEntailment(),
  })
})
afterAll(async () => {
  await inProcess.close()
  await running.stop()
})

/** The address of a server that passes everything on, but for questions that come too often: those are to wait 2 s. */
async function busyBefore(url: string, isTooOften: () => boolean): Promise<string> {
  const server = createServer(async (incoming, response) => {
    const { method = 'GET', headers } = incoming
    if (method === 'POST' && isTooOften()) return void response.writeHead(429, { 'retry-after': '2' }).end()
    const body = method === 'POST' ? Buffer.concat(await incoming.toArray()) : undefined
    const passedOn = await fetch(url + incoming.url, {
      method,
      headers: { 'content-type': headers['content-type'] ?? 'text/plain' },
      ...(body && { body }),
    })
    response.writeHead(passedOn.status).end(await passedOn.text())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function ofCategory(category: string): EvalQuestion {
  return dataset.questions.find((one) => one.category === category && !one.insert) as EvalQuestion
}

describe('a running server', () => {
  it('gives the same answers as Belegt in this process, follow-ups with their history included', async () => {
    const server = await createServerSystem(running.url, dataset.articles)
    for (const category of ['fact', 'follow-up', 'off-topic']) {
      const question = ofCategory(category)
      const [one, other] = [await server.ask(question), await inProcess.ask(question)]
      expect({ ...one, milliseconds: 0 }).toEqual({ ...other, milliseconds: 0 })
    }
  })

  it('that limits how often it is asked is waited for, and the time that takes is not its own', async () => {
    let limited = 0
    const address = await busyBefore(running.url, () => limited++ === 0)
    const server = await createServerSystem(address, dataset.articles)
    const answer = await server.ask(ofCategory('off-topic'))
    expect(limited).toBe(2)
    expect(answer.status).toBe('abstained')
    expect(answer.milliseconds).toBeLessThan(2_000)
  })

  it('that holds other articles is not measured, nor one that is not there', async () => {
    await expect(createServerSystem(running.url, dataset.articles.slice(1))).rejects.toThrow('1 are others')
    const changed = dataset.articles.map((one, index) => (index === 0 ? { ...one, sha256: 'x' } : one))
    await expect(createServerSystem(running.url, changed)).rejects.toThrow(/1 are missing or differ/)
    await expect(createServerSystem('http://127.0.0.1:9', dataset.articles)).rejects.toThrow(
      'There is no Belegt',
    )
  })
})

describe('an attack in an article', () => {
  it('stands in a copy as a paragraph of its own, and all else stays', () => {
    const question = dataset.questions.find(({ insert }) => insert) as EvalQuestion
    const insert = question.insert as NonNullable<EvalQuestion['insert']>
    const article = dataset.articles.find(({ file }) => file === insert.file)
    const attacked = withInsert(article as NonNullable<typeof article>, question)
    expect(attacked.text).toContain(`${insert.after}\n\n${insert.text}\n\n`)
    expect(attacked.text.replace(`\n\n${insert.text}\n\n`, '')).toBe(article?.text)
    expect(attacked.zones.at(-1)?.end).toBe(attacked.text.length)
    expect(attacked.sha256).not.toBe(article?.sha256)
  })
})
