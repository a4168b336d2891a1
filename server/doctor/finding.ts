/** What the doctor found out about one part. */
export interface Finding {
  part: string
  /** `warning`: it works, but not as well as it could. `failed`: something that is needed does not work. */
  state: 'good' | 'off' | 'warning' | 'failed'
  /** In words. */
  says: string
  /** What to do about it. */
  advice?: string
}

/** Looks at one part; whatever goes wrong is a finding as well. */
export async function examine(
  part: string,
  look: () => Promise<Omit<Finding, 'part'>>,
  advice: string,
): Promise<Finding> {
  try {
    return { part, ...(await look()) }
  } catch (error) {
    return { part, state: 'failed', says: error instanceof Error ? error.message : String(error), advice }
  }
}
