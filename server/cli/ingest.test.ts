import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectMessage, runCli, startCli } from '../../test/cli.ts'
import { addFiles, removeFolder, temporaryFolder } from '../../test/folders.ts'

describe('ingest', () => {
  it('without a path takes the seeds folder, and sums up what it did', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'Ein Satz über Leuchttürme.', 'b/c.txt': 'Noch einer.' })
    const env = { BELEGT_DATA: await temporaryFolder(), BELEGT_SEEDS: folder }
    expect(await runCli(['ingest'], env)).toEqual({
      code: 0,
      stderr: '',
      stdout: 'Articles: 2 added.\nThe index is at revision 1: 2 articles, 2 passages.\n',
    })
    await removeFolder(join(folder, 'b'))
    expect((await runCli(['ingest'], env)).stdout).toBe('Articles: 1 unchanged.\n')
    expect((await runCli(['ingest', '--prune'], env)).stdout).toMatch(
      /1 unchanged, 1 removed\.\n.*2: 1 articles/,
    )
  })

  it('takes what was added in the page as well, and what was corrected there', async () => {
    const data = await temporaryFolder({
      'added/b.txt': 'Ein zweiter Satz.',
      'declarations.json': JSON.stringify({ 'a.txt': { zones: [{ zone: 'comment', exact: 'gone' }] } }),
    })
    const folder = await temporaryFolder({ 'a.txt': 'Ein Satz über Leuchttürme.' })
    const env = { BELEGT_DATA: data, BELEGT_SEEDS: folder }
    const all = await runCli(['ingest'], env)
    expect(all).toMatchObject({ code: 0, stdout: expect.stringContaining('2 added') })
    expectMessage(all, /^warning: a\.txt: .*comment is found no more: "gone"/m)
  })

  it('names each file that it could not read, ingests the others, and says so by its exit code', async () => {
    const folder = await temporaryFolder({ 'good.txt': 'Ein guter Satz über Leuchttürme.', 'empty.txt': '' })
    await addFiles(folder, {
      'binary.txt': Uint8Array.from({ length: 500 }, (_, index) => index % 256),
      'latin.txt': Buffer.from('Ein Satz über Bäume.', 'latin1'),
    })
    const env = { BELEGT_DATA: await temporaryFolder() }
    const result = await runCli(['ingest', folder], env)
    expect(result.code).toBe(1)
    expect(result.stdout).toMatch(/^Articles: 2 added, 2 failed\.\n.*revision 1: 2 articles/)
    expectMessage(result, /^failed: +empty\.txt: .*empty/m)
    expectMessage(result, /^failed: +binary\.txt: .*binary/m)
    expectMessage(result, /^warning: latin\.txt: .*Windows-1252/m)
  })

  it.each([
    ['a path that is not there', () => 'no/such/folder', /no\/such\/folder: does not exist/],
    [
      'a folder without texts',
      () => temporaryFolder({ 'a.jpg': 'x' }),
      /holds no articles \(\.txt, .*\.pdf\)/,
    ],
    [
      'a malformed sources.json',
      () => temporaryFolder({ 'a.txt': 'Ein Satz.', 'sources.json': '{' }),
      /sources\.json is not valid JSON/,
    ],
  ])('stops with a message and exit code 2 at %s', async (_, path, message) => {
    const result = await runCli(['ingest', await path()], { BELEGT_DATA: await temporaryFolder() })
    expect(result.code).toBe(2)
    expectMessage(result, message)
  })

  it('says what is wrong with the place of the index', async () => {
    const folder = await temporaryFolder({ file: '' })
    const result = await runCli(['ingest', 'seeds'], { BELEGT_DATA: `${folder}/file` })
    expect(result.code).toBe(2)
    expectMessage(result, /EEXIST.*file/)
  })

  it('says which setting is not valid', async () => {
    const result = await runCli(['ingest'], {
      BELEGT_DATA: await temporaryFolder(),
      BELEGT_LOG_LEVEL: 'loud',
    })
    expect(result.code).toBe(2)
    expectMessage(result, /BELEGT_LOG_LEVEL.*info/)
  })

  it('explains what each part of an article was taken for, by which rule, and touches no index', async () => {
    const text =
      'Neue Brücke\n\nVon Max Muster\n\nDer Rat hat den Neubau der Brücke nach langer Debatte beschlossen.\n'
    const folder = await temporaryFolder({ 'a.txt': `${text}\nQuelle: welt.de\n`, 'empty.txt': '' })
    const data = await temporaryFolder()
    const result = await runCli(['ingest', '--explain', folder], { BELEGT_DATA: data })
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/^failed: +empty\.txt: .*empty/)
    for (const line of [
      /^a\.txt$/m,
      /outlet +WELT \(stated\) +because of: Quelle: welt\.de/,
      /author +Max Muster +because of: Von Max Muster/,
      /headline +headline +0–\d+ +Neue Brücke/,
      /boilerplate +byline +\d+–\d+ +Von Max Muster/,
      /body +paragraph +\d+–\d+ +Der Rat hat/,
    ])
      expect(result.stdout).toMatch(line)
    expect(await readdir(data)).toEqual([])
  })

  it('says of a path that leads nowhere that there is nothing to explain, as without --explain', async () => {
    const result = await runCli(['ingest', '--explain', 'no/such/folder'], {})
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expectMessage(result, /no\/such\/folder: does not exist/)
  })

  it('says by its exit code that nothing was done because it was called wrongly', async () => {
    const result = await runCli(['ingest', '--prnue'], {})
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expectMessage(result, /unknown option '--prnue'.*--prune/s)
  })

  it('waits for changes with --watch, ingests them, and ends when it is told to', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'Ein Satz über Leuchttürme.' })
    const env = { BELEGT_DATA: join(folder, 'index') }
    const watching = startCli(['ingest', '--watch', '--prune', folder], env)
    await watching.printed(/Watching.*1 added/s)
    await addFiles(folder, { 'b.txt': 'Ein Satz über Bäume.', 'c.jpg': 'x' })
    await watching.printed(/1 added, 1 unchanged/)
    await rm(join(folder, 'a.txt'))
    await watching.printed(/1 unchanged, 1 removed/)
    expect(await watching.stop()).toMatchObject({ code: 0, stderr: '' })
  })
})
