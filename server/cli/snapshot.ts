import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { BelegtError } from '../core/errors.ts'
import { type ExportedForDatabase, exportForDatabase } from '../store/cloudflare/export.ts'
import { resourceName } from '../store/cloudflare/layout.ts'
import { type Exported, exportSnapshot } from '../store/snapshot/export.ts'
import { PAGE, readEmbeddedModel } from '../wiring.node.ts'

/** Beside the page: wrangler.toml publishes both, and lets only the Worker read this folder. */
const FOLDER = join(PAGE, 'snapshot')

export function addSnapshotCommand(program: Command, readConfig: () => Config): void {
  program
    .command('snapshot')
    .description('write the index as files for Cloudflare Workers')
    .argument('[folder]', 'where to', FOLDER)
    .option(
      '--database <folder>',
      'for an index that is too large for a Worker’s memory: what is to be loaded into D1 and Vectorize goes into this folder',
    )
    .action(async (folder: string, { database }: { database?: string }) => {
      const { data } = readConfig()
      if (database !== undefined) assertNotPublished(database)
      const model = await readEmbeddedModel()
      if (database === undefined) return report(await exportSnapshot(data, folder, model), folder)
      const exported = await exportForDatabase(data, folder, database, model)
      report(exported, folder)
      console.log(howToLoad(exported, database))
    })
}

/** @throws BelegtError `invalid-request` when what is loaded into D1 would be deployed, and so published, with the page */
function assertNotPublished(folder: string): void {
  const path = relative(PAGE, resolve(folder))
  const isElsewhere = path.split(sep)[0] === '..' || isAbsolute(path)
  if (isElsewhere) return
  throw new BelegtError(
    'invalid-request',
    `${folder} lies in ${PAGE}, which is published: choose another folder.`,
  )
}

function report({ revision, articles, passages, memory }: Exported, folder: string): void {
  console.log(
    `Revision ${revision}: ${articles} articles, ${passages} passages. ` +
      `A Worker needs up to ${Math.ceil(memory / 1e6)} MB for it.\nWritten to ${folder}`,
  )
}

function howToLoad({ tag, dimensions }: ExportedForDatabase, folder: string): string {
  const name = resourceName(tag)
  return `and, for D1 and Vectorize, to ${folder}. Load it, bind both in wrangler.toml, then deploy:

npx wrangler d1 create ${name}
for file in '${folder}'/words-*.sql; do npx wrangler d1 execute ${name} --remote --yes --file="$file" || break; done
npx wrangler vectorize create ${name} --dimensions=${dimensions} --metric=cosine
npx wrangler vectorize create-metadata-index ${name} --property-name=zone --type=string
npx wrangler vectorize create-metadata-index ${name} --property-name=article --type=number
for file in '${folder}'/vectors-*.ndjson; do npx wrangler vectorize insert ${name} --file="$file" --batch-size=5000 || break; done`
}
