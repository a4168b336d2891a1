import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test/folders.ts'
import { findTexts } from './files.ts'

describe('whoever ingests a folder', () => {
  it('gets all its texts, in all its folders, always in the same order', async () => {
    const folder = await temporaryFolder({
      'b.txt': 'b',
      'A.TXT': 'a',
      'nord/süd/c d.txt': 'c',
      'nord/a.txt': 'd',
    })
    expect(await findTexts(folder)).toEqual({
      root: folder,
      files: ['A.TXT', 'b.txt', 'nord/a.txt', 'nord/süd/c d.txt'],
    })
  })

  it('does not get what is no article: hidden files, other formats, folders that are named like a text', async () => {
    const folder = await temporaryFolder({
      'a.txt': 'a',
      '.hidden.txt': 'h',
      '.git/b.txt': 'g',
      'sources.json': '[]',
      'photo.jpg': 'j',
      'folder.txt/readme.md': 'r',
    })
    expect((await findTexts(folder)).files).toEqual(['a.txt'])
  })

  it('may name it relative to where they are, or with a slash at the end', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a' })
    expect((await findTexts(`${folder}/`)).root).toBe(folder)
    expect((await findTexts(join('seeds'))).root).toBe(join(process.cwd(), 'seeds'))
  })

  it('is told when it holds no text', async () => {
    const folder = await temporaryFolder({ 'photo.jpg': 'j' })
    await expect(findTexts(folder)).rejects.toMatchObject({
      code: 'unreadable-input',
      message: expect.stringMatching(/holds no text.*\.txt/),
    })
    await expect(findTexts(await temporaryFolder())).rejects.toThrow(/holds no text/)
  })

  it('is told when there is nothing at the path, or nothing that can be read', async () => {
    await expect(findTexts('no/such/folder')).rejects.toMatchObject({
      code: 'unreadable-input',
      message: 'There is no file or folder no/such/folder.',
    })
    await expect(findTexts('/dev/null')).rejects.toMatchObject({
      code: 'unreadable-input',
      message: '/dev/null is neither a file nor a folder.',
    })
  })
})

it('whoever ingests one file gets the same article as with its folder', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'a', 'b.txt': 'b' })
  expect(await findTexts(join(folder, 'a.txt'))).toEqual({ root: folder, files: ['a.txt'] })
})
