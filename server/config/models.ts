import { z } from 'zod'
import { asKey, type Endpoint, fail, OPENAI, readUrl } from './endpoint.ts'
import { readKey } from './key.ts'

const OPENAI_MODEL = 'gpt-5.4-mini'

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
  const ownKey = readKey('BELEGT_LLM_KEY', variables.BELEGT_LLM_KEY, variables.BELEGT_LLM_KEY_FILE)
  if (givenUrl === undefined && ownKey === undefined && openAIKey === undefined) {
    if (givenModel !== undefined)
      fail('BELEGT_LLM_MODEL', 'needs to know where: set BELEGT_LLM_URL too, or OPENAI_API_KEY')
    return undefined
  }
  const url = givenUrl === undefined ? OPENAI : readUrl('BELEGT_LLM_URL', givenUrl, '/chat/completions')
  const isOpenAI = url === OPENAI
  const model = givenModel ?? (isOpenAI ? OPENAI_MODEL : undefined)
  if (model === undefined)
    fail('BELEGT_LLM_MODEL', 'is missing: BELEGT_LLM_URL is set, but not which of its models to use')
  // OpenAI's key is for OpenAI alone, wherever else the answers are written
  const key = ownKey ?? (isOpenAI ? asKey(openAIKey, 'OPENAI_API_KEY') : undefined)
  return { url, model, ...(key && { key }) }
}
