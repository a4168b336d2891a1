import { benchAnswer } from './answer.ts'
import { benchCrash } from './crash.ts'
import { benchDatabase } from './database.ts'
import { benchIngest } from './ingest.ts'
import { benchReader } from './reader.ts'
import { benchVerify } from './verify.ts'
import { benchWorkers } from './workers.ts'

const BENCHES: Record<string, (argument?: string) => Promise<void>> = {
  answer: benchAnswer,
  ingest: benchIngest,
  crash: benchCrash,
  reader: benchReader,
  verify: benchVerify,
  workers: benchWorkers,
  database: benchDatabase,
}

const [name = '', argument] = process.argv.slice(2)
const bench = BENCHES[name]
if (bench) await bench(argument)
else {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`)
  process.exitCode = 2
}
