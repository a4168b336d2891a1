import { describe, expect, it } from 'vitest'
import { expectMessage, runEvals } from '../test/cli.ts'
import { temporaryFolder } from '../test/folders.ts'

describe('whoever calls the evals wrongly', () => {
  it.each([
    ['an option that is not there', ['--datset', 'seeds'], /unknown option '--datset'.*--dataset/s],
    ['a split that is not there', ['--split', 'train'], /'train' is invalid.*dev, test/],
    ['a piece that cannot be left out', ['--without', 'word'], /'word' is invalid.*article.*sentence/],
    ['a data set that is not there', ['--dataset', 'sedes'], /^sedes does not exist\.$/m],
    ['a file that is not there', ['--dataset', 'squad:no/file.json'], /^no\/file\.json does not exist\.$/m],
    ['results that are not there', ['--compare', 'a.json', 'b.json'], /^a\.json does not exist\.$/m],
    ['no index', ['--init'], /There is no index yet: npm run ingest/],
  ])('is told so by a message and exit code 2: %s', async (_, args, message) => {
    const folder = await temporaryFolder()
    const result = await runEvals([...args, '--out', folder], { BELEGT_DATA: folder })
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expectMessage(result, message)
  })
})
