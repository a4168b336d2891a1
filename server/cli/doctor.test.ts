import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { runCli } from '../../test/cli.ts'
import { removeFolder, temporaryFolder } from '../../test/folders.ts'
import { startModelServer } from '../../test/model-server.ts'
import { copySeedIndex } from '../../test/seeds.ts'

const KEY = 'sk-secret-4711'
const NO_MODEL = { OPENAI_API_KEY: '', BELEGT_LLM_URL: '', BELEGT_LLM_KEY: '' }

let data: string
beforeAll(async () => {
  data = await copySeedIndex()
})
afterAll(() => removeFolder(data))

it('says that everything works, for people and for programs', async () => {
  const env = { ...NO_MODEL, BELEGT_DATA: data }
  const { code, stdout, stderr } = await runCli(['doctor'], env)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /^✓ embedder: works.*\n✓ reader: works.*\n✓ entailment model: works.*\n✓ index: 5 articles \(revision 1\)\n. page: /,
  )
  expect(stdout).toMatch(/– language model: none is set/)
  const json = JSON.parse((await runCli(['doctor', '--json'], env)).stdout)
  expect(json).toMatchObject({ ok: true, findings: { length: 6 } })
})

it('says what is wrong and what to do, without the key, and ends with 1', async () => {
  const server = await startModelServer(() => ({}))
  onTestFinished(() => server.close())
  server.refuseKeys = true
  const { code, stdout, stderr } = await runCli(['doctor'], {
    ...NO_MODEL,
    BELEGT_DATA: await temporaryFolder(),
    BELEGT_READER: '/nowhere',
    BELEGT_LLM_URL: server.url,
    BELEGT_LLM_MODEL: 'scripted',
    BELEGT_LLM_KEY: KEY,
  })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatch(/✗ reader: .*\n {4}→ BELEGT_READER/)
  expect(stdout).toMatch(/! index: there is none yet.*\n {4}→ npm start/)
  expect(stdout).toMatch(/✗ language model: .*does not accept the key.*\n {4}→ Set BELEGT_LLM_KEY/)
  expect(stdout).not.toContain(KEY)
})
