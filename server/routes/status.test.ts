import { expect, it } from 'vitest'
import type { Assistant } from '../assistant/assistant.ts'
import type { CorpusStore } from '../core/ports.ts'
import { statusRoutes } from './status.ts'

it('tells who writes the answers: the model by its name, or the articles themselves', async () => {
  const store = { open: async () => undefined } as unknown as CorpusStore
  const statusWith = async (model: string | null) => {
    const assistant = { writing: model === null ? undefined : { model, prompt: 'p' } } as unknown as Assistant
    const routes = statusRoutes({ assistant, store, suggest: async () => [], feedback: false })
    return (await routes.request('/status')).json()
  }
  expect(await statusWith('example-model')).toMatchObject({ mode: 'generative', model: 'example-model' })
  expect(await statusWith(null)).toMatchObject({ mode: 'extractive', model: null })
})
