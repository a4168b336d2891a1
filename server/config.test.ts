import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test/folders.ts'
import { readConfig } from './config.ts'

describe('whoever starts Belegt', () => {
  it('need not set anything: it listens on this machine alone', () => {
    expect(readConfig({})).toEqual({
      port: 8787,
      host: '127.0.0.1',
      data: '.belegt',
      seeds: 'seeds',
      reader: 'models/reader',
      allowedHosts: [],
      metrics: 'here',
      feedback: true,
      editing: 'here',
      logLevel: 'info',
    })
    expect(readConfig({ PORT: '', HOST: '', BELEGT_DATA: '' })).toEqual(readConfig({}))
  })

  it('can set everything', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '::1',
        BELEGT_DATA: 's3://bucket/index',
        BELEGT_SEEDS: '/articles',
        BELEGT_READER: 'off',
        BELEGT_ALLOWED_HOSTS: ' Belegt.example , other.example:8443,',
        BELEGT_METRICS: 'on',
        BELEGT_FEEDBACK: 'off',
        BELEGT_EDIT: 'off',
        BELEGT_LOG_LEVEL: 'error',
        UNRELATED: 'x',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      data: 's3://bucket/index',
      seeds: '/articles',
      reader: 'off',
      allowedHosts: ['belegt.example', 'other.example:8443'],
      metrics: 'everywhere',
      feedback: false,
      editing: 'off',
      logLevel: 'error',
    })
  })

  it.each([
    [{ HOST: 'localhost' }, 'here'],
    [{ HOST: '127.0.0.2' }, 'here'],
    [{ HOST: '::1' }, 'here'],
    [{ HOST: '0.0.0.0' }, 'off'],
    [{ HOST: '::' }, 'off'],
    [{ HOST: '127.0.0.1.example' }, 'off'],
    [{ HOST: '0.0.0.0', BELEGT_METRICS: 'on' }, 'everywhere'],
    [{ BELEGT_METRICS: 'off' }, 'off'],
  ])('shows its metrics to other machines only when told so: %j', (variables, metrics) => {
    expect(readConfig(variables).metrics).toBe(metrics)
  })

  it.each([
    [{}, 'here'],
    [{ HOST: '0.0.0.0' }, 'off'],
    [{ HOST: '0.0.0.0', BELEGT_EDIT: 'on' }, 'everywhere'],
    [{ BELEGT_EDIT: 'off' }, 'off'],
  ])('lets other machines change articles only when told so: %j', (variables, editing) => {
    expect(readConfig(variables).editing).toBe(editing)
  })

  it.each(['abc', '-1', '80.5', '0x50', '65536', ' ', '1e3'])('is told that %j is no port', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/PORT: must be a whole number from 0 to 65535/)
  })

  it('is told all that is wrong at once', () => {
    expect(() => readConfig({ PORT: 'x', BELEGT_LOG_LEVEL: 'loud' })).toThrow(/PORT.*BELEGT_LOG_LEVEL/)
  })
})

describe('whoever wants another embedder', () => {
  const OPENAI = { url: 'https://api.openai.com/v1', model: 'text-embedding-3-small', key: 'sk-1' }

  it('says so: a key or an address alone changes nothing that is embedded', () => {
    expect(readConfig({ OPENAI_API_KEY: 'sk-1' })).not.toHaveProperty('embedder')
    expect(() => readConfig({ BELEGT_EMBEDDER_URL: 'http://127.0.0.1:8080/v1' })).toThrow(
      /BELEGT_EMBEDDER_URL: is used only with BELEGT_EMBEDDER=openai/,
    )
  })

  it('needs the key alone for OpenAI', () => {
    const { embedder } = readConfig({ BELEGT_EMBEDDER: 'openai', OPENAI_API_KEY: 'sk-1' })
    expect(embedder).toEqual(OPENAI)
  })

  it('names address, model and length of the vectors of another endpoint, which never gets the key for OpenAI', () => {
    const { embedder } = readConfig({
      BELEGT_EMBEDDER: 'openai',
      BELEGT_EMBEDDER_URL: 'http://127.0.0.1:8080/v1/',
      BELEGT_EMBEDDER_MODEL: 'bge-m3',
      BELEGT_EMBEDDER_DIMENSIONS: '256',
      OPENAI_API_KEY: 'sk-1',
    })
    expect(embedder).toEqual({ url: 'http://127.0.0.1:8080/v1', model: 'bge-m3', dimensions: 256 })
  })

  it('may keep the key in a file', async () => {
    const file = join(await temporaryFolder(), 'key')
    await writeFile(file, 'sk-2\n')
    const { embedder } = readConfig({ BELEGT_EMBEDDER: 'openai', BELEGT_EMBEDDER_KEY_FILE: file })
    expect(embedder?.key).toBe('sk-2')
  })

  it.each([
    [{ BELEGT_EMBEDDER: 'openai' }, /BELEGT_EMBEDDER_KEY: is missing, and OPENAI_API_KEY/],
    [
      { BELEGT_EMBEDDER: 'openai', BELEGT_EMBEDDER_URL: 'http://127.0.0.1:8080/v1' },
      /BELEGT_EMBEDDER_MODEL: is missing/,
    ],
    [
      { BELEGT_EMBEDDER: 'openai', BELEGT_EMBEDDER_URL: 'http://127.0.0.1:8080/v1/embeddings' },
      /must end before \/embeddings/,
    ],
    [{ BELEGT_EMBEDDER: 'ollama' }, /BELEGT_EMBEDDER/],
    [
      {
        BELEGT_EMBEDDER: 'openai',
        OPENAI_API_KEY: '„sk-1“',
        BELEGT_LLM_URL: 'http://127.0.0.1:8080/v1',
        BELEGT_LLM_MODEL: 'local',
      },
      /OPENAI_API_KEY: must be a key/,
    ],
    [{ BELEGT_EMBEDDER_MODEL: 'bge-m3' }, /BELEGT_EMBEDDER_MODEL: is used only with BELEGT_EMBEDDER=openai/],
    [{ BELEGT_EMBEDDER_KEY: 'sk-1' }, /BELEGT_EMBEDDER_KEY: is used only with/],
    [{ BELEGT_EMBEDDER_KEY_FILE: 'key' }, /BELEGT_EMBEDDER_KEY_FILE: is used only with/],
    [{ BELEGT_EMBEDDER_DIMENSIONS: '256' }, /BELEGT_EMBEDDER_DIMENSIONS: is used only with/],
    [{ BELEGT_EMBEDDER: 'openai', BELEGT_EMBEDDER_DIMENSIONS: '0' }, /BELEGT_EMBEDDER_DIMENSIONS/],
  ])('is told what is wrong with %j', (variables, words) => {
    expect(() => readConfig(variables)).toThrow(words)
  })
})
