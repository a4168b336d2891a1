import { describe, expect, it } from 'vitest'
import { BelegtError } from '../server/core/errors.ts'
import { decodeText } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(order === 'be' ? bytes.swap16() : bytes)
}

describe('text files of any common encoding are read', () => {
  it('as UTF-8, every character and line end kept', () => {
    const text = ' „Grüße“ 🙂\r\nzweite\rdritte\u0085 e\u0301\n'
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8' })
  })

  it('without the byte order mark of UTF-8', () => {
    expect(decodeText(utf8('\uFEFFText')).text).toBe('Text')
  })

  it.each(['le', 'be'] as const)('as UTF-16%s by its byte order mark', (order) => {
    expect(decodeText(utf16('„Grüße“ 🙂', order))).toEqual({ text: '„Grüße“ 🙂', encoding: `utf-16${order}` })
  })

  it('as Windows-1252 when it is no UTF-8, and says so', () => {
    const bytes = Uint8Array.from([0x84, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x93, 0x20, 0x80])
    const { text, encoding, warning } = decodeText(bytes)
    expect({ text, encoding }).toEqual({ text: '„Grüße“ €', encoding: 'windows-1252' })
    expect(warning).toContain('Windows-1252')
  })
})

describe('what is no text is refused with the reason', () => {
  const unreadable = (bytes: Uint8Array) => {
    try {
      return decodeText(bytes)
    } catch (error) {
      return error instanceof BelegtError ? [error.code, error.message] : error
    }
  }

  it.each([
    ['an empty file', utf8('')],
    ['white space only', utf8(' \n\t\r\n')],
    ['a byte order mark only', utf8('\uFEFF')],
  ])('%s is empty', (_, bytes) => {
    expect(unreadable(bytes)).toEqual(['unreadable-input', expect.stringContaining('empty')])
  })

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['one NUL byte in text', utf8('Ein Satz\0 noch einer.')],
    ['compressed bytes', Uint8Array.from({ length: 2000 }, (_, i) => 1 + ((i * 7919) % 255))],
    ['UTF-16 without a byte order mark', utf16('Ein Satz.', 'le').slice(2)],
  ])('%s is binary', (_, bytes) => {
    expect(unreadable(bytes)).toEqual(['unreadable-input', expect.stringContaining('binary')])
  })

  it('UTF-16 that ends in half a character is damaged', () => {
    expect(unreadable(utf16('Ein Satz', 'le').slice(0, -1))).toEqual([
      'unreadable-input',
      expect.stringContaining('damaged'),
    ])
  })

  it('but one stray control character does no harm', () => {
    expect(decodeText(utf8(`${'Ein Satz. '.repeat(20)}\x0b\x1b`)).encoding).toBe('utf-8')
  })
})
