import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CliResult, runCli } from '../test/cli.ts'
import { addFiles, removeFolder, temporaryFolder } from '../test/folders.ts'
import { copySeedIndex, readSeeds } from '../test/seeds.ts'
import type { Answer } from './core/answer.ts'

let data: string

beforeAll(async () => {
  data = await copySeedIndex()
})
afterAll(() => removeFolder(data))

function run(...args: string[]): Promise<CliResult> {
  return runCli(args, { BELEGT_DATA: data })
}

/** A message for people: no stack. */
function expectMessage({ stderr }: CliResult, message: RegExp) {
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/^\s+at |node:internal/m)
}

describe('ask', () => {
  it('prints claims whose numbers lead to outlet, file, place and quote', async () => {
    const { code, stdout, stderr } = await run('ask', 'Wie', 'lange', 'haben', 'Trump und Putin telefoniert?')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [answer, sources] = stdout.split('\nQuellen:\n') as [string, string]
    const claimed = [...answer.matchAll(/^• .+$/gm)].flatMap(([line]) => line.match(/\[\d+\]/g))
    expect(claimed.length).toBeGreaterThan(0)
    expect(claimed).toEqual(claimed.map((_, index) => `[${index + 1}]`))
    const files = readSeeds()
    const listed = [
      ...sources.matchAll(
        /^(\[\d+\]) (WELT|TKP|Euractiv|Outlet unbekannt) · (\S+\.txt):(\d+)–(\d+)(?: · .+)?\n {4}(.+)$/gm,
      ),
    ]
    expect(listed.map(([, number]) => number)).toEqual(claimed)
    for (const [, , , file, start, end, quote] of listed) {
      expect(files.get(file as string)?.slice(Number(start), Number(end))).toBe(quote)
    }
    expect(sources.trim().split('\n')).toHaveLength(2 * listed.length)
  })

  it('with --json prints the whole answer for programs, and nothing else', async () => {
    const { code, stdout } = await run('ask', '--json', 'Wie lange haben Trump und Putin telefoniert?')
    expect(code).toBe(0)
    const answer = JSON.parse(stdout) as Answer
    expect(answer).toMatchObject({ status: 'answered', mode: 'extractive', revision: 1, language: 'de' })
    for (const claim of answer.status === 'answered' ? answer.claims : []) {
      for (const { file, start, end, quote } of claim.citations) {
        expect(readSeeds().get(file)?.slice(start, end)).toBe(quote)
      }
    }
  })

  it('says in the language of the question that the articles do not say', async () => {
    const { code, stdout } = await run('ask', 'Wer wurde 2022 Fußballweltmeister?')
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Das steht nicht in den Artikeln\./),
    })
    expect((await run('ask', 'Who won the football world cup in 2022?')).stdout).toMatch(
      /^The articles do not say\./,
    )
  })

  it('says before the first ingest what to do', async () => {
    const { stdout } = await runCli(['ask', 'Wer telefonierte?'], { BELEGT_DATA: await temporaryFolder() })
    expect(stdout).toBe('Es sind noch keine Artikel da: npm run ingest -- ORDNER\n')
  })

  it('says what is missing when it is called wrongly', async () => {
    const result = await run('ask')
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expectMessage(result, /missing required argument 'question'/)
    expectMessage(await run('aks', 'x'), /unknown command 'aks'.*ask/s)
  })
})

describe('ingest', () => {
  it('without a path takes the seeds folder, and sums up what it did', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'Ein Satz über Leuchttürme.', 'b/c.txt': 'Noch einer.' })
    const env = { BELEGT_DATA: await temporaryFolder(), BELEGT_SEEDS: folder }
    expect(await runCli(['ingest'], env)).toEqual({
      code: 0,
      stderr: '',
      stdout: 'Articles: 2 added.\nThe index is at revision 1: 2 articles, 2 passages.\n',
    })
    await removeFolder(join(folder, 'b'))
    expect((await runCli(['ingest'], env)).stdout).toBe('Articles: 1 unchanged.\n')
    expect((await runCli(['ingest', '--prune'], env)).stdout).toMatch(
      /1 unchanged, 1 removed\.\n.*2: 1 articles/,
    )
  })

  it('names each file that it could not read, ingests the others, and says so by its exit code', async () => {
    const folder = await temporaryFolder({ 'good.txt': 'Ein guter Satz über Leuchttürme.', 'empty.txt': '' })
    await addFiles(folder, {
      'binary.txt': Uint8Array.from({ length: 500 }, (_, index) => index % 256),
      'latin.txt': Buffer.from('Ein Satz über Bäume.', 'latin1'),
    })
    const env = { BELEGT_DATA: await temporaryFolder() }
    const result = await runCli(['ingest', folder], env)
    expect(result.code).toBe(1)
    expect(result.stdout).toMatch(/^Articles: 2 added, 2 failed\.\n.*revision 1: 2 articles/)
    expectMessage(result, /^failed: +empty\.txt: .*empty/m)
    expectMessage(result, /^failed: +binary\.txt: .*binary/m)
    expectMessage(result, /^warning: latin\.txt: .*Windows-1252/m)
  })

  it.each([
    ['a path that is not there', () => 'no/such/folder', /no\/such\/folder: does not exist/],
    [
      'a folder without texts',
      () => temporaryFolder({ 'a.jpg': 'x' }),
      /holds no articles \(\.txt, .*\.pdf\)/,
    ],
    [
      'a malformed sources.json',
      () => temporaryFolder({ 'a.txt': 'Ein Satz.', 'sources.json': '{' }),
      /sources\.json is not valid JSON/,
    ],
  ])('stops with a message and exit code 2 at %s', async (_, path, message) => {
    const result = await run('ingest', await path())
    expect(result.code).toBe(2)
    expectMessage(result, message)
  })

  it('says what is wrong with the place of the index', async () => {
    const folder = await temporaryFolder({ file: '' })
    const result = await runCli(['ingest', 'seeds'], { BELEGT_DATA: `${folder}/file` })
    expect(result.code).toBe(2)
    expectMessage(result, /EEXIST.*file/)
  })

  it('says which setting is not valid', async () => {
    const result = await runCli(['ingest'], { BELEGT_DATA: data, BELEGT_LOG_LEVEL: 'loud' })
    expect(result.code).toBe(2)
    expectMessage(result, /BELEGT_LOG_LEVEL.*info/)
  })
})
