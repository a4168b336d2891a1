import { expect, it } from 'vitest'
import { readWorkerConfig } from './config.worker.ts'

const LLM = {
  BELEGT_LLM_URL: 'https://models.example/v1',
  BELEGT_LLM_MODEL: 'writer',
  BELEGT_LLM_KEY: 'secret',
}
const writer = { url: 'https://models.example/v1', model: 'writer', key: 'secret' }

it('bindings that are no settings of Belegt are nothing to a Worker, and without settings it needs no endpoint', () => {
  expect(readWorkerConfig({ ASSETS: {}, VERSION: { id: 'any' } })).toEqual({})
})

it('a variable of a Worker that is set to nothing is not set, as on Node', () => {
  const nothing = {
    BELEGT_EMBEDDER_URL: '',
    BELEGT_EMBEDDER_MODEL: '',
    BELEGT_EMBEDDER_KEY: '',
    BELEGT_EMBEDDER_DIMENSIONS: '',
    BELEGT_JUDGE: '',
    BELEGT_JUDGE_MODEL: '',
  }
  expect(readWorkerConfig({ ...LLM, ...nothing })).toEqual({ llm: writer })
  expect(readWorkerConfig({ ...LLM, BELEGT_JUDGE: 'on', BELEGT_JUDGE_MODEL: '' }).judge).toEqual(writer)
})

it('the model that writes also judges when it is to, or another one of its endpoint does', () => {
  expect(readWorkerConfig(LLM)).toEqual({ llm: writer })
  expect(readWorkerConfig({ ...LLM, BELEGT_JUDGE: 'on' })).toEqual({ llm: writer, judge: writer })
  expect(readWorkerConfig({ ...LLM, BELEGT_JUDGE: 'on', BELEGT_JUDGE_MODEL: 'judge' })).toEqual({
    llm: writer,
    judge: { ...writer, model: 'judge' },
  })
})

it.each([
  [{ BELEGT_JUDGE: 'on' }, /BELEGT_JUDGE: needs a language model/],
  [{ BELEGT_LLM_URL: 'https://models.example/v1' }, /BELEGT_LLM_MODEL: is missing/],
  [{ ...LLM, BELEGT_LLM_KEY: 'sec ret' }, /BELEGT_LLM_KEY: must be a key/],
  [
    { ...LLM, BELEGT_LLM_URL: 'https://models.example/v1/chat/completions' },
    /BELEGT_LLM_URL: must end before/,
  ],
])('%o is refused, and the variable named', (variables, message) => {
  expect(() => readWorkerConfig(variables)).toThrow(message)
})
