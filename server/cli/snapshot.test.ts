import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectMessage, runCli } from '../../test/cli.ts'
import { PROJECT, temporaryFolder } from '../../test/folders.ts'
import { articleOf, write } from '../store/conformance/corpora.fixture.ts'
import { createLanceStore } from '../store/lancedb.ts'

describe('whoever wants to deploy an index', () => {
  it('gets the files, and is told how much memory they need', async () => {
    const data = await temporaryFolder()
    const folder = join(await temporaryFolder(), 'new/snapshot')
    const store = await createLanceStore(data)
    await write(store, [articleOf('bridge', [{ sentences: ['Die Brücke ist neu.'] }])])
    expect(await runCli(['snapshot', folder], { BELEGT_DATA: data })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Revision 1: 1 articles, 1 passages\. A Worker needs up to \d+ MB/),
    })
    expect(await readdir(folder)).toContain('snapshot.json')
  })

  it('gets what D1 and Vectorize are to hold, and the commands that load it', async () => {
    const [data, folder] = [await temporaryFolder(), await temporaryFolder()]
    const loads = join(folder, 'loads')
    const store = await createLanceStore(data)
    await write(store, [articleOf('bridge', [{ sentences: ['Die Brücke ist neu.'] }])])
    const { code, stdout } = await runCli(['snapshot', join(folder, 'snapshot'), '--database', loads], {
      BELEGT_DATA: data,
    })
    expect(code).toBe(0)
    expect(await readdir(loads)).toEqual(['vectors-001.ndjson', 'words-001.sql'])
    expect(stdout).toMatch(/npx wrangler vectorize create belegt-r1-\w+ --dimensions=8 --metric=cosine/)
    expect(stdout).toMatch(/d1 execute belegt-r1-\w+ --remote --yes --file="\$file"/)
  })

  it.each(['loads', '..loads'])(
    'cannot publish in %s what only D1 and Vectorize are to hold',
    async (folder) => {
      const result = await runCli(['snapshot', '--database', join(PROJECT, 'web/dist', folder)], {
        BELEGT_DATA: await temporaryFolder(),
      })
      expect(result.code).toBe(1)
      expectMessage(result, /web\/dist\/\.*loads lies in .*, which is published: choose another folder/)
    },
  )

  it('is told what to do when there is no index', async () => {
    const data = await temporaryFolder()
    const result = await runCli(['snapshot', join(data, 'out')], { BELEGT_DATA: data })
    expect(result.code).toBe(1)
    expectMessage(result, /Nothing was ingested yet: npm run ingest/)
  })
})
