import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDataset } from '../../evals/dataset/open.ts'
import { ingest } from '../../ingest/ingest.ts'
import { locate } from '../../ingest/locate/locate.ts'
import { expectMessage, runCli } from '../../test/cli.ts'
import { createHashEmbedder } from '../../test/embedder.ts'
import { temporaryFolder } from '../../test/folders.ts'
import type { Article } from '../core/article.ts'
import type { Feedback } from '../core/feedback.ts'
import type { Corpus } from '../core/ports.ts'
import { createLanceStore } from '../store/lancedb.ts'
import { openFeedback } from '../wiring.node.ts'
import { feedbackOf } from './feedback.fixture.ts'
import { feedbackLines } from './feedback.ts'

const QUOTE = 'Die Brücke kostet zwölf Millionen Euro.'

/** Articles that were ingested, with feedback on answers from them. */
async function someFeedback() {
  const articles = await temporaryFolder({ 'bridge.txt': `Neue Brücke\n\n${QUOTE} Sie ist neu.\n` })
  const data = await temporaryFolder()
  const env = { BELEGT_DATA: data }
  const store = await createLanceStore(data)
  await ingest({ store, embedder: createHashEmbedder(), located: await locate([articles]), prune: true })
  const corpus = (await store.open()) as Corpus
  const [id] = (await corpus.articles()).map((one) => one.id) as [string]
  const article = (await corpus.articlesById([id])).get(id) as Article
  await store.close()
  const start = article.text.indexOf(QUOTE)
  const place = { articleId: id, articleSha256: article.sha256, file: article.file, quote: QUOTE }
  const feedback = openFeedback({ data })
  const right = { about: 'claim', verdict: 'right', claim: QUOTE } as const
  await feedback?.add(
    feedbackOf('Was kostet die Brücke?', {
      ...right,
      places: [{ ...place, start, end: start + QUOTE.length }],
    }),
  )
  await feedback?.add(
    feedbackOf('Wer baut sie?', { about: 'answer', verdict: 'answerable' }, { comment: 'Satz 2' }),
  )
  await feedback?.add(feedbackOf('Wer ist Kanzler?', { about: 'answer', verdict: 'not-answerable' }))
  return { articles, env, out: join(await temporaryFolder(), 'questions.jsonl') }
}

// each command is a process of its own
describe('whoever runs Belegt', { timeout: 60_000 }, () => {
  it('reads what users think, and makes questions of it that the evals take as they are', async () => {
    const { articles, env, out } = await someFeedback()
    const listed = (await runCli(['feedback', '--json'], env)).stdout.trim().split('\n')
    const feedback: Feedback[] = listed.map((line) => JSON.parse(line))
    expect(feedback.map(({ verdict }) => verdict)).toEqual(['right', 'answerable', 'not-answerable'])
    const lines = feedbackLines(feedback).join('\n')
    expect(lines).toMatch(/right {2}Was kostet die Brücke\?\n.*\n {4}bridge\.txt, characters \d+–\d+/)
    expect(lines).toContain('“Satz 2”')

    const written = await runCli(['feedback', '--export', out], env)
    expect(written.stdout).toMatch(/Ready: 2, in .*\nFor a person: 1, in /)
    const { questions } = await openDataset(out, articles)
    expect(questions.map((one) => [one.expect, one.facts.length])).toEqual([
      ['answer', 1],
      ['abstain', 0],
    ])
    const todo = out.replace('.jsonl', '.todo.jsonl')
    await expect(openDataset(todo, articles)).rejects.toThrow(/line 1.*todo/)
    const before = await readFile(todo, 'utf8')

    const again = await runCli(['feedback', '--export', out], env)
    expect(again.code).toBe(1)
    expectMessage(again, /there already/)
    expect(await readFile(todo, 'utf8')).toBe(before)
  })

  it('is told when there is nothing yet, or nowhere to look', async () => {
    const data = await temporaryFolder()
    expect((await runCli(['feedback'], { BELEGT_DATA: data })).stdout).toContain('no feedback yet')
    expectMessage(await runCli(['feedback'], { BELEGT_DATA: 's3://bucket/index' }), /folder/)
  })
})
