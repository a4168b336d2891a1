import { expect, test } from 'vitest'
import { readTextFile } from './readTextFile.ts'

const read = (bytes: number[] | string) =>
  readTextFile(new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], 'text.txt'))

test('a draft is read in the encodings in which people save one', async () => {
  expect(await read('Über die Brücke\r\nNeu')).toBe('Über die Brücke\nNeu')
  expect(await read([0xdc, 0x62, 0x65, 0x72])).toBe('Über')
  expect(await read([0xff, 0xfe, 0xdc, 0x00, 0x62, 0x00])).toBe('Üb')
})

test('what is no text is refused', async () => {
  expect(await read([0x50, 0x4b, 3, 4, 0, 0])).toBeUndefined()
})
