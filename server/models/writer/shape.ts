import { APICallError } from 'ai'
import { isProviderError } from './explain.ts'

/** What is asked of an endpoint beyond the messages. Not every endpoint, nor every model, takes all of it. */
export interface Shape {
  structured: boolean
  temperature: boolean
  tokenLimit: 'max_tokens' | 'max_completion_tokens' | undefined
}

export const FULL_SHAPE: Shape = { structured: true, temperature: true, tokenLimit: 'max_tokens' }

/** The next thing to try after this error: without what the endpoint names, else without a schema. */
export function lesserShape(shape: Shape, error: unknown): Shape | undefined {
  if (!isProviderError(error) || (error.statusCode !== 400 && error.statusCode !== 422)) return undefined
  const said = APICallError.isInstance(error) ? (error.responseBody ?? '') : error.message
  if (shape.tokenLimit && /max_(completion_)?tokens/.test(said)) {
    return {
      ...shape,
      tokenLimit: shape.tokenLimit === 'max_tokens' ? 'max_completion_tokens' : undefined,
    }
  }
  if (shape.temperature && /temperature/.test(said)) return { ...shape, temperature: false }
  return shape.structured ? { ...shape, structured: false } : undefined
}
