import { join } from 'node:path'
import type { Command } from 'commander'
import type { Config } from './config.ts'
import { exportSnapshot } from './store/snapshot/export.ts'
import { PAGE, readEmbeddedModel } from './wiring.node.ts'

/** Beside the page: wrangler.toml publishes both, and lets only the Worker read this folder. */
const FOLDER = join(PAGE, 'snapshot')

export function addSnapshotCommand(program: Command, readConfig: () => Config): void {
  program
    .command('snapshot')
    .description('write the index as files for Cloudflare Workers')
    .argument('[folder]', 'where to', FOLDER)
    .action(async (folder: string) => {
      const exported = await exportSnapshot(readConfig().data, folder, await readEmbeddedModel())
      const { revision, articles, passages, memory } = exported
      console.log(
        `Revision ${revision}: ${articles} articles, ${passages} passages. ` +
          `A Worker needs up to ${Math.ceil(memory / 1e6)} MB for it.\nWritten to ${folder}`,
      )
    })
}
