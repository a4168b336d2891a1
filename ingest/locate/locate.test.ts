import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import { locate, watchable } from './locate.ts'

/** The names of all documents by root, and what failed. */
async function namesAt(...paths: string[]) {
  const { sources, failed } = await locate(paths)
  return { found: sources.map(({ root, documents }) => [root, documents.map(({ name }) => name)]), failed }
}

describe('whoever ingests a folder', () => {
  it('gets all its articles, of every format, in all its folders, always in the same order', async () => {
    const folder = await temporaryFolder({
      'b.txt': 'b',
      'A.TXT': 'a',
      'nord/süd/c d.html': 'c',
      'nord/a.jsonl': 'd',
      'nord.pdf': 'e',
    })
    expect(await namesAt(folder)).toEqual({
      found: [[folder, ['A.TXT', 'b.txt', 'nord/a.jsonl', 'nord/süd/c d.html', 'nord.pdf']]],
      failed: [],
    })
  })

  it('does not get what is no article: hidden files, pictures, declarations, folders that are named like a text', async () => {
    const folder = await temporaryFolder({
      'a.txt': 'a',
      '.hidden.txt': 'h',
      '.git/b.txt': 'g',
      'index/articles_1.lance/hint.json': '{}',
      'sources.json': '[]',
      'photo.jpg': 'j',
      'folder.txt/photo.png': 'r',
    })
    expect(await namesAt(folder)).toEqual({ found: [[folder, ['a.txt']]], failed: [] })
  })

  it('may name it relative to where they are, with a slash at the end, or twice', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a', 'b.txt': 'b' })
    expect(await namesAt(`${folder}/`, join(folder, 'b.txt'), folder)).toEqual({
      found: [[folder, ['a.txt', 'b.txt']]],
      failed: [],
    })
    expect((await locate(['seeds'])).sources[0]?.root).toBe(join(process.cwd(), 'seeds'))
  })
})

describe('whoever names a folder and something in it', () => {
  it('gets each file once, named from the outer folder, in whichever order', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a', 'sub/y.txt': 'y', 'sub/z.txt': 'z' })
    const once = { found: [[folder, ['a.txt', 'sub/y.txt', 'sub/z.txt']]], failed: [] }
    expect(await namesAt(folder, join(folder, 'sub/y.txt'))).toEqual(once)
    expect(await namesAt(join(folder, 'sub'), folder)).toEqual(once)
  })

  it('gets what the outer one does not hold under its own folder', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a', 'sub/y.txt': 'y', 'submarine/y.txt': 'y' })
    expect(await namesAt(join(folder, 'a.txt'), join(folder, 'sub'), join(folder, 'submarine'))).toEqual({
      found: [
        [folder, ['a.txt']],
        [join(folder, 'sub'), ['y.txt']],
        [join(folder, 'submarine'), ['y.txt']],
      ],
      failed: [],
    })
  })
})

describe('whoever names a path that leads nowhere', () => {
  it.each([
    ['no/such/folder', 'does not exist'],
    ['/dev/null', 'is neither a file nor a folder'],
    ['no/such/*.txt', 'matches no file'],
  ])('is told, and gets the others: %s', async (path, reason) => {
    const folder = await temporaryFolder({ 'a.txt': 'a' })
    expect(await namesAt(path, folder)).toEqual({
      found: [[folder, ['a.txt']]],
      failed: [{ file: path, reason }],
    })
  })

  it('is told when a folder holds no articles, and what it might hold', async () => {
    const folder = await temporaryFolder({ 'photo.jpg': 'j' })
    expect(await namesAt(folder)).toEqual({
      found: [],
      failed: [{ file: folder, reason: expect.stringMatching(/^holds no articles \(\.txt, .*\.pdf\)$/) }],
    })
  })

  it('is told of a malformed sources.json', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a', 'sources.json': '{' })
    expect(await namesAt(folder)).toEqual({
      found: [],
      failed: [{ file: folder, reason: expect.stringContaining('sources.json is not valid JSON') }],
    })
  })
})

describe('a link in a folder', () => {
  it('leads into no circle, and to nothing that was not asked for; each is named', async () => {
    const elsewhere = await temporaryFolder({ 'secret.txt': 's', 'more/x.txt': 'x' })
    const folder = await temporaryFolder({ 'a.txt': 'a' })
    await symlink(join(elsewhere, 'secret.txt'), join(folder, 'file.txt'))
    await symlink(join(elsewhere, 'more'), join(folder, 'folder'))
    await symlink('self.txt', join(folder, 'self.txt'))
    await symlink('gone', join(folder, 'nothing.txt'))
    const outside = 'is a link out of the folder, and not followed; name its target to read it'
    const failed = [
      { file: 'file.txt', reason: outside },
      { file: 'folder', reason: outside },
      { file: 'nothing.txt', reason: 'is a link to nothing' },
      { file: 'self.txt', reason: 'is a link that leads in a circle' },
    ]
    expect(await namesAt(folder)).toEqual({ found: [[folder, ['a.txt']]], failed })
    expect(await namesAt(join(folder, '*.txt'))).toEqual({
      found: [[folder, ['a.txt']]],
      failed: failed.filter(({ file }) => file.endsWith('.txt')),
    })
  })

  it('to what lies in the same folder gives nothing twice', async () => {
    const folder = await temporaryFolder({ 'north/a.txt': 'a' })
    await symlink('north/a.txt', join(folder, 'b.txt'))
    await symlink('..', join(folder, 'north/up'))
    expect(await namesAt(folder)).toEqual({ found: [[folder, ['north/a.txt']]], failed: [] })
  })

  it('is followed where it is what was asked for', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a' })
    const link = join(await temporaryFolder(), 'link')
    await symlink(folder, link)
    expect(await namesAt(link)).toEqual({ found: [[link, ['a.txt']]], failed: [] })
  })
})

describe('a glob', () => {
  it('gives the articles that match, named from its first fixed folder on', async () => {
    const folder = await temporaryFolder({
      '2024/a.txt': 'a',
      '2024/b.html': 'b',
      '2025/01/c.txt': 'c',
      '2025/d.jpg': 'd',
      '2025/.e.txt': 'e',
    })
    expect(await namesAt(join(folder, '**/*.txt'))).toEqual({
      found: [[folder, ['2024/a.txt', '2025/01/c.txt']]],
      failed: [],
    })
    expect(await namesAt(join(folder, '2024/*.{txt,html}'))).toEqual({
      found: [[join(folder, '2024'), ['a.txt', 'b.html']]],
      failed: [],
    })
  })

  it('does not keep a file with such a name from being found', async () => {
    const folder = await temporaryFolder({ 'a[1].txt': 'a' })
    expect((await namesAt(join(folder, 'a[1].txt'))).found).toEqual([[folder, ['a[1].txt']]])
    await mkdir(join(folder, '{x}'))
    expect((await namesAt(join(folder, '{x}'))).failed[0]?.reason).toMatch(/^holds no articles/)
  })
})

describe('an address', () => {
  it('is one document, cited by the address without its fragment', async () => {
    expect(await namesAt('https://example.org/a?b=c#d', 'HTTP://example.org')).toEqual({
      found: [
        ['https://example.org/a?b=c', ['https://example.org/a?b=c']],
        ['http://example.org/', ['http://example.org/']],
      ],
      failed: [],
    })
  })
})

it('only what lies on this machine can be watched', () => {
  expect(watchable(['https://example.org/', 'seeds', '/news/*/a.txt', 'news.jsonl'])).toEqual([
    join(process.cwd(), 'seeds'),
    '/news',
    join(process.cwd(), 'news.jsonl'),
  ])
})
