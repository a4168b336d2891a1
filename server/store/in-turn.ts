export interface InTurn {
  /** Whether somebody is at work. */
  isBusy(): boolean
  /** Begins when all earlier work has ended, whether or not it failed. */
  run<T>(work: () => Promise<T>): Promise<T>
}

/** Lets one work at a time. */
export function inTurn(): InTurn {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return {
    isBusy: () => waiting > 0,
    run(work) {
      waiting++
      const done = last.then(work).finally(() => {
        waiting--
      })
      last = done.catch(() => {})
      return done
    },
  }
}
