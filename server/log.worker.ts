import type { Log } from './core/ports.ts'

/** One JSON object a line, as Workers Logs reads it. */
export const consoleLog: Log = {
  info: (fields, message) => console.log(line(fields, message)),
  warn: (fields, message) => console.warn(line(fields, message)),
  error: (fields, message) => console.error(line(fields, message)),
}

function line(fields: Record<string, unknown>, message: string): string {
  return JSON.stringify({ ...fields, message }, (_, value) =>
    value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value,
  )
}
