import { z } from 'zod'
import type { Endpoint } from '../config/endpoint.ts'
import { explain } from '../models/writer/explain.ts'

const listOfModels = z.object({ data: z.array(z.object({ id: z.string() })) })

type Listed =
  /** Absent where the endpoint does not list its models: not all do. */
  { models?: string[] } | { failed: { says: string; advice: string } }

/** The names of the models that the endpoint has. It is the first that is asked, so it finds out what is wrong. */
export async function listModels(endpoint: Endpoint, timeoutMs: number): Promise<Listed> {
  const { url, key } = endpoint
  try {
    const response = await get(`${url}/models`, key, timeoutMs)
    if (response.status === 401 || response.status === 403) return refused(response.status, key)
    const models = await namesIn(response)
    if (models) return { models }
    if (!url.endsWith('/v1') && (await namesIn(await get(`${url}/v1/models`, key, timeoutMs))))
      return {
        failed: {
          says: `${url} is not quite where the language model is.`,
          advice: `Set BELEGT_LLM_URL=${url}/v1`,
        },
      }
    return {}
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return unreachable(url, `${url} does not answer.`)
    return unreachable(url, `${url}: ${explain(error, endpoint).message}`)
  }
}

function get(url: string, key: string | undefined, timeoutMs: number): Promise<Response> {
  return fetch(url, {
    headers: key ? { authorization: `Bearer ${key}` } : {},
    signal: AbortSignal.timeout(timeoutMs),
  })
}

async function namesIn(response: Response): Promise<string[] | undefined> {
  const parsed = listOfModels.safeParse(await response.json().catch(() => undefined))
  return response.ok && parsed.success ? parsed.data.data.map(({ id }) => id) : undefined
}

function refused(status: number, key: string | undefined): Listed {
  const says = key
    ? `The endpoint does not accept the key (status ${status}).`
    : `The endpoint wants a key (status ${status}).`
  const advice = 'Set BELEGT_LLM_KEY, or BELEGT_LLM_KEY_FILE to a file with it (for OpenAI: OPENAI_API_KEY).'
  return { failed: { says, advice } }
}

function unreachable(url: string, says: string): Listed {
  const isLocal = /\/\/(127\.|localhost|\[::1\])/.test(url)
  const advice = isLocal
    ? 'Start the model’s server, or set BELEGT_LLM_URL to where it is. In a container, 127.0.0.1 is the container.'
    : 'Set BELEGT_LLM_URL to where the model is, and look whether this machine may connect to it.'
  return { failed: { says, advice } }
}
