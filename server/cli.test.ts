import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CliResult, expectMessage, runCli } from '../test/cli.ts'
import { removeFolder, temporaryFolder } from '../test/folders.ts'
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

  it('answers from an outlet only, and says what is wrong with these', async () => {
    const question = 'Wie lange haben Trump und Putin telefoniert?'
    const { stdout } = await run('ask', '--json', '--outlet', 'welt', question)
    const answer = JSON.parse(stdout) as Answer
    expect(answer.scope).toMatchObject({ outlets: ['WELT'], size: 1 })
    const claims = answer.status === 'abstained' ? [] : answer.claims
    for (const { citations } of claims)
      expect(new Set(citations.map(({ outlet }) => outlet.name))).toEqual(new Set(['WELT']))
    expectMessage(await run('ask', '--outlet', 'Nirgendblatt', question), /no article is from "Nirgendblatt"/)
    expectMessage(await run('ask', '--to', 'gestern', question), /to: must be a year, month or day/)
  })

  it('says that there is no model to write with', async () => {
    const none = { BELEGT_DATA: data, BELEGT_LLM_URL: '', OPENAI_API_KEY: '' }
    const result = await runCli(['ask', '--mode', 'generative', 'Wer', 'telefonierte?'], none)
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expectMessage(result, /^No language model is set up/)
  })

  it('answers with the articles’ own sentences when it is told to, or when the model fails', async () => {
    const deaf = { BELEGT_DATA: data, BELEGT_LLM_URL: 'http://127.0.0.1:9/v1', BELEGT_LLM_MODEL: 'deaf' }
    const question = 'Wie lange haben Trump und Putin telefoniert?'
    const [told, failed] = await Promise.all([
      runCli(['ask', '--mode', 'extractive', question], deaf),
      runCli(['ask', question], deaf),
    ])
    expect(told.stdout).toMatch(/^• /m)
    expect(told.stdout).not.toContain('Sprachmodell')
    expect(failed.stdout).toMatch(/^• /m)
    expect(failed.stdout).toMatch(/Das Sprachmodell hat versagt \(model-unreachable\)\.\nStatt des/)
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

describe('check', () => {
  it('prints each sentence with its verdict and the place that shows it, without colours in a pipe', async () => {
    const [file = '', text = ''] = [...readSeeds()][0] ?? []
    const first = text.split('\n')[0] as string
    const draft = join(await temporaryFolder(), 'draft.md')
    await writeFile(draft, `# Entwurf\n\n${first}\n\nBananen wachsen in Ecuador.\n`)
    const { code, stdout, stderr } = await run('check', draft)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain(`✓ belegt  ${first}\n    ${first}\n`)
    expect(stdout).toContain(`${file}:0–${first.length}`)
    expect(stdout).toContain('? nicht gefunden  Bananen wachsen in Ecuador.')
    expect(stdout).toMatch(/\n1 belegt · 0 widersprochen · 1 nicht gefunden · 1 nicht geprüft .*\n$/)
  })

  it('reads standard input, and prints everything for programs', async () => {
    const { stdout } = await runCli(
      ['check', '-', '--json'],
      { BELEGT_DATA: data },
      'Bananas were sold by the sea.',
    )
    expect(JSON.parse(stdout)).toMatchObject({
      language: 'en',
      sentences: [{ start: 0, end: 29, verdict: 'not-found' }],
    })
  })

  it('says which file is not there', async () => {
    const result = await run('check', 'nowhere.md')
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expectMessage(result, /nowhere\.md/)
  })
})
