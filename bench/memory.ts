import { ingest } from '../ingest/ingest.ts'
import { locate } from '../ingest/locate/locate.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { makeFolder, removeFolder } from '../test/folders.ts'
import { standIn } from './stand-in.ts'

const data = await makeFolder()
const store = await createLanceStore(data)
const begin = performance.now()
const report = await ingest({ store, embedder: standIn, located: await locate(process.argv.slice(2)) })
const { passages } = report.committed ?? { passages: 0 }
const seconds = (performance.now() - begin) / 1000
await store.close()
await removeFolder(data)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(`${passages} passages in ${seconds.toFixed(0)} s, at most ${megabytes.toFixed(0)} MB of memory`)
