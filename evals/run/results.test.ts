import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reportSetOf } from '../report/run.fixture.ts'
import { readRun, writeRun } from './results.ts'

const folder = await mkdtemp(join(tmpdir(), 'belegt-results-'))
const { run } = reportSetOf()

it('a run is read again as it was written, also figures of nothing, which JSON does not know', async () => {
  const path = join(folder, 'run.json')
  await writeRun(path, run)
  expect(await readFile(path, 'utf8')).toContain('"value": null')
  const again = await readRun(path)
  expect(again).toEqual(run)
  expect(again.measures.find(({ total }) => total === 0)?.value).toBeNaN()
})

it('leaves nothing beside the file, and what was there before is replaced as a whole', async () => {
  const path = join(folder, 'run.json')
  await writeRun(path, { ...run, cases: [], model: 'other' })
  expect((await readRun(path)).model).toBe('other')
  expect(await readdir(folder)).toEqual(['run.json'])
})

it.each([
  ['no JSON', 'hello', 'it is not JSON'],
  ['another JSON', '{"format": 2}', 'format: Invalid input'],
  ['a run with a broken citation', JSON.stringify(broken()), 'cases.0.answer.claims.0.citations.0.start'],
])('says of a file that is %s what is wrong, and where', async (_, content, problem) => {
  const path = join(await mkdtemp(join(tmpdir(), 'belegt-results-')), 'odd.json')
  await writeFile(path, content)
  await expect(readRun(path)).rejects.toThrow(`odd.json is not a result of npm run evals: ${problem}`)
})

function broken(): unknown {
  const copy = structuredClone(run)
  const citation = copy.cases[0]?.answer.claims[0]?.citations[0]
  if (citation) citation.start = -1
  return copy
}
