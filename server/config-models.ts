import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BelegtError, isSystemError } from './core/errors.ts'

const OPENAI = 'https://api.openai.com/v1'
const OPENAI_MODEL = 'gpt-5.4-mini'

/** Where a language model is, and who we are to it. */
export interface Endpoint {
  /** Up to and with `/v1`, without a slash at the end. */
  url: string
  model: string
  key?: string
}

export const modelVariables = {
  BELEGT_LLM_URL: z.string().optional(),
  BELEGT_LLM_MODEL: z.string().optional(),
  BELEGT_LLM_KEY: z.string().optional(),
  BELEGT_LLM_KEY_FILE: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  BELEGT_JUDGE: z.enum(['on', 'off']).default('off'),
  BELEGT_JUDGE_MODEL: z.string().optional(),
}

type Variables = z.infer<z.ZodObject<typeof modelVariables>>

/** @throws BelegtError `invalid-request` that names the variable, and never holds a key */
export function readModels(variables: Variables): { llm?: Endpoint; judge?: Endpoint } {
  const llm = readEndpoint(variables)
  const wantsJudge = variables.BELEGT_JUDGE === 'on'
  if (wantsJudge && !llm) fail('BELEGT_JUDGE', 'needs a language model: set BELEGT_LLM_URL or OPENAI_API_KEY')
  return {
    ...(llm && { llm }),
    ...(llm && wantsJudge && { judge: { ...llm, model: variables.BELEGT_JUDGE_MODEL ?? llm.model } }),
  }
}

function readEndpoint(variables: Variables): Endpoint | undefined {
  const { BELEGT_LLM_URL: givenUrl, BELEGT_LLM_MODEL: givenModel, OPENAI_API_KEY: openAIKey } = variables
  const ownKey = readKey(variables)
  if (givenUrl === undefined && ownKey === undefined && openAIKey === undefined) {
    if (givenModel !== undefined)
      fail('BELEGT_LLM_MODEL', 'needs to know where: set BELEGT_LLM_URL too, or OPENAI_API_KEY')
    return undefined
  }
  const url = givenUrl === undefined ? OPENAI : readUrl(givenUrl)
  const isOpenAI = url === OPENAI
  const model = givenModel ?? (isOpenAI ? OPENAI_MODEL : undefined)
  if (model === undefined)
    fail('BELEGT_LLM_MODEL', `is missing: BELEGT_LLM_URL is set, but not which of its models to use`)
  // OpenAI's key is for OpenAI alone, wherever else the answers are written
  const key = ownKey ?? (isOpenAI ? openAIKey?.trim() : undefined)
  return { url, model, ...(key && { key }) }
}

function readUrl(given: string): string {
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol))
    fail('BELEGT_LLM_URL', 'must be an address such as http://127.0.0.1:8080/v1')
  if (url.username || url.password)
    fail('BELEGT_LLM_URL', 'must hold no user name and no password: keys belong into BELEGT_LLM_KEY')
  if (url.search || url.hash) fail('BELEGT_LLM_URL', 'must end with the path, often /v1, without ? or #')
  if (/\/(chat\/)?completions\/?$/.test(url.pathname))
    fail('BELEGT_LLM_URL', 'must end before /chat/completions, often with /v1')
  return url.href.replace(/\/+$/, '')
}

function readKey({ BELEGT_LLM_KEY: key, BELEGT_LLM_KEY_FILE: file }: Variables): string | undefined {
  if (key !== undefined && file !== undefined) fail('BELEGT_LLM_KEY_FILE', 'is set as well as BELEGT_LLM_KEY')
  if (file === undefined) return key?.trim()
  const read = readKeyFile(file)
  if (read === '') fail('BELEGT_LLM_KEY_FILE', 'names an empty file')
  if (/\s/.test(read)) fail('BELEGT_LLM_KEY_FILE', 'names a file with more in it than a key')
  return read
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (!isSystemError(error)) throw error
    return fail('BELEGT_LLM_KEY_FILE', `cannot be read (${error.code})`)
  }
}

function fail(variable: string, problem: string): never {
  throw new BelegtError('invalid-request', `The configuration is not valid. ${variable}: ${problem}.`)
}
