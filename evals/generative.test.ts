import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBelegt } from '../test/belegt.ts'
import { expectMessage, runEvals } from '../test/cli.ts'
import { makeFolder, removeFolder, temporaryFolder } from '../test/folders.ts'
import {
  type ModelReply,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../test/model-server.ts'
import { passagesIn, promptOf } from './drafts/scripted.ts'
import { readRun } from './run/results.ts'

/** Whole programs run, several in a test. */
const TIMEOUT_MS = 120_000

const QUESTION = 'Wann öffnet die Fähre von Nordhafen?'
const SENTENCE = 'Die Fähre von Nordhafen öffnet am 3. Mai wieder.'

let folder: string
let endpoint: ModelServer

beforeAll(async () => {
  const line = (id: string, question: string) =>
    JSON.stringify({
      id,
      category: 'fact',
      language: 'de',
      question,
      expect: 'answer',
      facts: [{ spans: [{ file: 'a.txt', quote: SENTENCE }] }],
    })
  folder = await makeFolder({
    'articles/a.txt': `Fähre fährt wieder\n\n${SENTENCE} Der Fahrplan hängt am Kai aus.`,
    'questions.jsonl': [line('a', QUESTION), line('b', 'Wann öffnet die Fähre wieder?')].join('\n'),
  })
  endpoint = await startModelServer(reply)
})
afterAll(async () => {
  await endpoint.close()
  await removeFolder(folder)
})

/** A right claim and one with another date; for the baseline, a sentence. */
function reply(request: ModelRequest): ModelReply {
  const passage = passagesIn(promptOf(request)).find(({ text }) => text.includes(SENTENCE))
  if (!passage) return { text: 'Sie öffnet am 3. Mai [1].' }
  const evidence = [{ passage: passage.id, quote: SENTENCE }]
  const texts = ['Die Fähre von Nordhafen öffnet am 3. Mai.', 'Die Fähre von Nordhafen öffnet am 9. Mai.']
  return {
    text: JSON.stringify({ elements: texts.map((text) => ({ text, evidence, attribution: null })) }),
  }
}

function model() {
  return { BELEGT_LLM_URL: endpoint.url, BELEGT_LLM_MODEL: 'scripted', OPENAI_API_KEY: '' }
}

function evals(out: string, args: string[], env: Record<string, string>) {
  const data = ['--dataset', join(folder, 'questions.jsonl'), '--articles', join(folder, 'articles')]
  return runEvals([...data, '--out', out, ...args], env)
}

async function countsIn(out: string, system: string) {
  const results = join(out, 'results')
  const file = (await readdir(results)).find((name) => name.endsWith(`${system}-generative.json`))
  const run = await readRun(join(results, file as string))
  return {
    run,
    counts: Object.fromEntries(run.measures.map(({ id, hits, total }) => [id, `${hits}/${total}`])),
  }
}

describe('whoever measures a language model', () => {
  it(
    'gets what it wrote and what was rejected among the figures, beside the tutorial’s RAG with the same model',
    async () => {
      const out = await temporaryFolder()
      const result = await evals(out, ['--mode', 'generative', '--baseline'], model())
      expect(result).toMatchObject({ code: 0, stderr: '' })
      expect(result.stdout).toMatch(/2 questions, belegt, generative/)
      const { run, counts } = await countsIn(out, 'belegt')
      expect(run).toMatchObject({
        mode: 'generative',
        model: 'scripted',
        prompt: expect.stringMatching(/^\w{8}$/),
      })
      // both are written again, and the wrong one is rejected once more
      expect(counts).toMatchObject({
        'answer.hit@1': '2/2',
        'drafts.rejected': '4/8',
        'drafts.rejected.figure-not-in-quote': '4/8',
        'drafts.extracted': '0/2',
        // the sentence that was quoted for the wrong one stands in its place
        'support.checked': '2/4',
        'support.verbatim': '2/4',
      })
      const baseline = await countsIn(out, 'langchain-baseline')
      expect(baseline.run).toMatchObject({ mode: 'generative', model: 'scripted' })
      expect(baseline.run.cases[0]?.answer.claims[0]?.text).toBe('Sie öffnet am 3. Mai.')
      expect(baseline.counts['answer.hit@1']).toBe('2/2')
      expect(await readFile(join(out, 'report.html'), 'utf8')).toContain('generative with scripted')
    },
    TIMEOUT_MS,
  )

  it(
    'gets the same of a running server, which may have another mode than it is asked in',
    async () => {
      const server = await startBelegt({ BELEGT_SEEDS: join(folder, 'articles'), ...model() })
      const out = await temporaryFolder()
      const asked = endpoint.requests.length
      try {
        expect(await evals(out, ['--url', server.url], {})).toMatchObject({ code: 0 })
        expect(endpoint.requests).toHaveLength(asked)
        expect(await evals(out, ['--url', server.url, '--mode', 'generative'], {})).toMatchObject({ code: 0 })
      } finally {
        await server.stop()
      }
      const { run, counts } = await countsIn(out, 'belegt')
      expect(run).toMatchObject({
        mode: 'generative',
        model: 'scripted',
        prompt: expect.stringMatching(/^\w{8}$/),
      })
      expect(counts).toMatchObject({ 'answer.hit@1': '2/2', 'drafts.rejected': '4/8' })
    },
    TIMEOUT_MS,
  )

  it(
    'is told when there is no model, here or there',
    async () => {
      const out = await temporaryFolder()
      const none = { BELEGT_LLM_URL: '', OPENAI_API_KEY: '' }
      const here = await evals(out, ['--mode', 'generative'], none)
      expect(here).toMatchObject({ code: 2, stdout: '' })
      expectMessage(here, /^No language model is set up: set BELEGT_LLM_URL and BELEGT_LLM_MODEL/m)
      const server = await startBelegt({ BELEGT_SEEDS: join(folder, 'articles'), ...none })
      const there = await evals(out, ['--mode', 'generative', '--url', server.url], none)
      await server.stop()
      expect(there.code).toBe(2)
      expectMessage(there, /^The server at http:\/\/127\.0\.0\.1:\d+ has no language model\.$/m)
    },
    TIMEOUT_MS,
  )
})
