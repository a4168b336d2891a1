import { describe, expect, it } from 'vitest'
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
      logLevel: 'error',
    })
  })

  it.each(['abc', '-1', '80.5', '0x50', '65536', ' ', '1e3'])('is told that %j is no port', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/PORT: must be a whole number from 0 to 65535/)
  })

  it('is told all that is wrong at once', () => {
    expect(() => readConfig({ PORT: 'x', BELEGT_LOG_LEVEL: 'loud' })).toThrow(/PORT.*BELEGT_LOG_LEVEL/)
  })
})
