import { pino } from 'pino'
import type { Log } from './core/ports.ts'

/** One JSON object a line on standard error; what a command prints for people goes to standard output. */
export function createLog(level: string): Log {
  return pino({ level, serializers: { error: pino.stdSerializers.err } }, pino.destination(2))
}
