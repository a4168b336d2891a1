import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type BuiltFile, oversized } from './sizes.ts'

/** A text that does not get smaller. */
const noise = (kilobytes: number) => randomBytes(kilobytes * 750).toString('base64')
const chunk = (
  fileName: string,
  code: string,
  more: Partial<Extract<BuiltFile, { type: 'chunk' }>> = {},
): BuiltFile => ({
  type: 'chunk',
  fileName,
  code,
  isEntry: false,
  imports: [],
  ...more,
})

test('a page that has become too heavy is told what of it is', () => {
  const light = [
    chunk('index.js', noise(60), { isEntry: true, imports: ['shared.js'] }),
    chunk('shared.js', noise(60)),
    chunk('page.js', noise(30), { imports: ['shared.js'], viteMetadata: { importedCss: ['page.css'] } }),
    { type: 'asset', fileName: 'a.css', source: noise(10) } as const,
    { type: 'asset', fileName: 'page.css', source: noise(3) } as const,
    { type: 'asset', fileName: 'a.woff2', source: new Uint8Array(80_000) } as const,
  ]
  expect(oversized(light)).toEqual([])
  const heavy = [
    ...light,
    chunk('other.js', noise(60), { viteMetadata: { importedCss: ['other.css'] } }),
    { type: 'asset', fileName: 'other.css', source: noise(6) } as const,
    { type: 'asset', fileName: 'b.css', source: noise(10) } as const,
    { type: 'asset', fileName: 'b.woff2', source: new Uint8Array(6_000) } as const,
  ]
  expect(oversized(heavy)).toEqual([
    expect.stringMatching(/^other\.js: \d+ kB, at most 40 kB/),
    expect.stringMatching(/^The styles that every page loads: 1\d kB/),
    expect.stringMatching(/^other\.css: \d kB, at most 4 kB/),
    'The fonts: 86 kB, at most 85 kB are allowed.',
  ])
  const entry = chunk('index.js', noise(60), { isEntry: true, imports: ['shared.js', 'third.js'] })
  expect(oversized([entry, chunk('shared.js', noise(80)), chunk('third.js', noise(90))])).toEqual([
    expect.stringMatching(/^The script that every page loads: 1\d\d kB/),
  ])
})
