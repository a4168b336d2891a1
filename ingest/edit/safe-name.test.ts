import { expect, it } from 'vitest'
import { freeName, safeName } from './safe-name.ts'

it.each([
  ['Stadtrat tagt.TXT', 'Stadtrat-tagt.txt'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\eva\\Über uns.html', 'Über-uns.html'],
  ['.hidden.md', 'hidden.md'],
  ['a#17?.jsonl', 'a-17.jsonl'],
  ['zei\u0000le\n.txt', 'zei-le.txt'],
  ['\u202Egpj.txt', 'gpj.txt'],
  ['???.txt', 'artikel.txt'],
  ['新闻.pdf', '新闻.pdf'],
  [`${'x'.repeat(300)}.txt`, `${'x'.repeat(80)}.txt`],
])('a file that is called %j gets a name that does no harm', (given, name) => {
  expect(safeName(given)).toBe(name)
})

it('no file replaces another one', () => {
  const taken = new Set(['a.txt', 'a-2.txt'])
  expect(freeName('a.txt', (name) => taken.has(name))).toBe('a-3.txt')
  expect(freeName('b.txt', (name) => taken.has(name))).toBe('b.txt')
})
