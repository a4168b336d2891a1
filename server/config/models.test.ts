import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import { readConfig } from '../config.ts'

const URL = 'http://127.0.0.1:8080/v1'
const KEY = 'sk-secret-4711'

function models(variables: Record<string, string>) {
  const { llm, judge } = readConfig(variables)
  return { llm, judge }
}

describe('whoever wants a language model', () => {
  it('needs none', () => {
    expect(models({})).toEqual({ llm: undefined, judge: undefined })
  })

  it('needs only OpenAI’s key for OpenAI', () => {
    const { llm } = models({ OPENAI_API_KEY: KEY })
    expect(llm).toEqual({ url: 'https://api.openai.com/v1', model: expect.stringMatching(/^gpt-/), key: KEY })
    expect(models({ BELEGT_LLM_KEY: KEY }).llm).toEqual(llm)
    expect(models({ OPENAI_API_KEY: KEY, BELEGT_LLM_MODEL: 'other' }).llm?.model).toBe('other')
  })

  it('needs an address and a model anywhere else, and a key where one is wanted', () => {
    expect(models({ BELEGT_LLM_URL: URL, BELEGT_LLM_MODEL: 'local' }).llm).toEqual({
      url: URL,
      model: 'local',
    })
    expect(
      models({
        BELEGT_LLM_URL: 'https://name.openai.azure.com/openai/v1/',
        BELEGT_LLM_MODEL: 'deployment',
        BELEGT_LLM_KEY: ` ${KEY}\n`,
      }).llm,
    ).toEqual({ url: 'https://name.openai.azure.com/openai/v1', model: 'deployment', key: KEY })
  })

  it('can have the key in a file', async () => {
    const folder = await temporaryFolder({ key: `${KEY}\n` })
    expect(models({ BELEGT_LLM_KEY_FILE: join(folder, 'key') }).llm?.key).toBe(KEY)
  })

  it('has OpenAI’s key kept from every other address', () => {
    const { llm } = models({ OPENAI_API_KEY: KEY, BELEGT_LLM_URL: URL, BELEGT_LLM_MODEL: 'local' })
    expect(llm).toEqual({ url: URL, model: 'local' })
    expect(models({ OPENAI_API_KEY: KEY, BELEGT_LLM_URL: 'https://api.openai.com/v1/' }).llm?.key).toBe(KEY)
  })

  it('can have it judged, by the same model or another one', () => {
    const llm = { BELEGT_LLM_URL: URL, BELEGT_LLM_MODEL: 'local' }
    expect(models({ ...llm, BELEGT_JUDGE: 'on' }).judge).toEqual({ url: URL, model: 'local' })
    expect(models({ ...llm, BELEGT_JUDGE: 'on', BELEGT_JUDGE_MODEL: 'strict' }).judge?.model).toBe('strict')
    expect(models({ ...llm, BELEGT_JUDGE_MODEL: 'strict' }).judge).toBeUndefined()
  })
})

describe('whoever configures it wrongly is told which variable is wrong, and no key', () => {
  it.each([
    [/BELEGT_LLM_MODEL: is missing/, { BELEGT_LLM_URL: URL }],
    [/BELEGT_LLM_MODEL: needs .*BELEGT_LLM_URL.*OPENAI_API_KEY/, { BELEGT_LLM_MODEL: 'local' }],
    [/BELEGT_LLM_URL: must be an address/, { BELEGT_LLM_URL: 'localhost' }],
    [/BELEGT_LLM_URL: must be an address/, { BELEGT_LLM_URL: 'localhost:8080/v1' }],
    [/BELEGT_LLM_URL: must hold no user name/, { BELEGT_LLM_URL: `https://me:${KEY}@example.org/v1` }],
    [/BELEGT_LLM_URL: must end with the path/, { BELEGT_LLM_URL: `https://example.org/v1?api-key=${KEY}` }],
    [/BELEGT_LLM_URL: must end before \/chat\/completions/, { BELEGT_LLM_URL: `${URL}/chat/completions` }],
    [/BELEGT_LLM_KEY: must be/, { BELEGT_LLM_KEY: `${KEY} ${KEY}` }],
    [/OPENAI_API_KEY: must be/, { OPENAI_API_KEY: `„${KEY}“` }],
    [/BELEGT_LLM_KEY_FILE: is set as well/, { BELEGT_LLM_KEY: KEY, BELEGT_LLM_KEY_FILE: 'key' }],
    [/BELEGT_LLM_KEY_FILE: cannot be read \(ENOENT\)/, { BELEGT_LLM_KEY_FILE: '/nowhere/key' }],
    [/BELEGT_JUDGE: needs a language model/, { BELEGT_JUDGE: 'on' }],
    [/BELEGT_JUDGE: Invalid option/, { BELEGT_JUDGE: 'yes' }],
  ] as [RegExp, Record<string, string>][])('%s', (message, variables) => {
    const tried = () => readConfig({ BELEGT_LLM_MODEL: '', ...variables })
    expect(tried).toThrow(expect.objectContaining({ code: 'invalid-request' }))
    expect(tried).toThrow(message)
    expect(tried).not.toThrow(KEY)
  })

  it.each(['', 'two words', '  '])('a file with %j in it', async (content) => {
    const folder = await temporaryFolder({ key: content })
    expect(() => readConfig({ BELEGT_LLM_KEY_FILE: join(folder, 'key') })).toThrow(
      /BELEGT_LLM_KEY_FILE: must be/,
    )
  })
})
