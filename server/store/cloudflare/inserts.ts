import { sqlString } from '../rows.ts'

/** D1 takes statements of 100,000 bytes; one for each row would be fifteen times slower. */
const STATEMENT_BYTES = 90_000

type Value = string | number

/** Rows of a table as SQL statements, each with as many rows as fit in. */
export function createInserts(
  table: string,
  columns: readonly string[],
  write: (statement: string) => Promise<unknown>,
) {
  const head = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `
  let rows: string[] = []
  let bytes = head.length

  async function close(): Promise<void> {
    if (rows.length === 0) return
    await write(`${head}${rows.join(',')};`)
    rows = []
    bytes = head.length
  }

  return {
    async add(values: readonly Value[]): Promise<void> {
      const row = `(${values.map(literal).join(',')})`
      const size = Buffer.byteLength(row) + 1
      if (bytes + size > STATEMENT_BYTES) await close()
      rows.push(row)
      bytes += size
    },
    close,
  }
}

function literal(value: Value): string {
  return typeof value === 'number' ? String(value) : sqlString(value)
}
