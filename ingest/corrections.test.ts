import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test/folders.ts'
import { readCorrections, stageCorrections } from './corrections.ts'
import { stage } from './durable.ts'

it('a correction counts only when it is applied, and then as a whole', async () => {
  const data = await temporaryFolder()
  const one = new Map([['a.txt', { outlet: 'Nordblick' }]])
  const staged = await stageCorrections(data, one)
  expect(await readCorrections(data)).toEqual(new Map())
  await staged.apply()
  expect(await readCorrections(data)).toEqual(one)
  await (await stageCorrections(data, new Map())).discard()
  expect(await readCorrections(data)).toEqual(one)
  expect(await readdir(data)).toEqual(['declarations.json'])
})

it('what cannot be written leaves what was there, and nothing beside it', async () => {
  const folder = await temporaryFolder({ 'a.json': '1' })
  await expect(stage(join(folder, 'gone/a.json'), 2)).rejects.toThrow('ENOENT')
  const endless: { self?: unknown } = {}
  endless.self = endless
  await expect(stage(join(folder, 'a.json'), endless)).rejects.toThrow()
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('1')
  expect(await readdir(folder)).toEqual(['a.json'])
})

it('an index that lies elsewhere than on this disk has none', async () => {
  expect(await readCorrections('s3://bucket/index')).toEqual(new Map())
})
