import type { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { isolate } from './isolate.ts'

/** What no parser ends with: it takes all time, or all memory. */
const TABLE = `${'|a'.repeat(200_000)}\n${'|-'.repeat(200_000)}\n${'|b\n'.repeat(5_000)}`

describe('a parser in a thread of its own', () => {
  it('is given up in time, and the next file is read at once, whenever that happens', async () => {
    for (const limit of [1, 50, 500]) {
      const started = performance.now()
      await expect(isolate('markdown', TABLE, limit)).rejects.toThrow(
        `takes longer than ${limit / 1000} seconds`,
      )
      expect(performance.now() - started).toBeLessThan(limit + 20_000)
      await expect(isolate('markdown', 'Ein Satz.')).resolves.toEqual({ blocks: [{ text: 'Ein Satz.' }] })
    }
  }, 120_000)

  it('does one task after the other, and a failed one does not stop those that wait', async () => {
    const tasks = ['Eins.', TABLE, 'Zwei.', '>'.repeat(5000), 'Drei.'].map((text) =>
      isolate('markdown', text, text === TABLE ? 100 : undefined).then(
        ({ blocks }) => blocks.map((block) => block.text).join(),
        (error) => error.message,
      ),
    )
    expect(await Promise.all(tasks)).toEqual([
      'Eins.',
      'takes longer than 0.1 seconds to read',
      'Zwei.',
      'nests its quotes and lists too deeply to be an article',
      'Drei.',
    ])
  }, 120_000)

  it('is started again when it ended between two files, and the second one is not blamed', async () => {
    const started = new Promise<Worker>((resolve) => process.once('worker', resolve))
    await expect(isolate('markdown', TABLE, 1)).rejects.toThrow()
    await isolate('markdown', 'Eins.')
    await (await started).terminate()
    await expect(isolate('markdown', 'Zwei.', 5_000)).resolves.toEqual({ blocks: [{ text: 'Zwei.' }] })
  }, 120_000)
})
