import { Presets, SingleBar } from 'cli-progress'

export interface Bar {
  /** @param payload what the format names besides the counts */
  update(done: number, total: number, payload?: object): void
  stop(): void
}

/** A progress bar that appears with its first update, and leaves nothing behind. */
export function createBar(format: string): Bar {
  const bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true }, Presets.shades_classic)
  let started = false
  return {
    update(done, total, payload) {
      if (started) bar.update(done, payload)
      else bar.start(total, done, payload)
      started = true
    },
    stop() {
      if (started) bar.stop()
      started = false
    },
  }
}
