import { BelegtError } from '../core/errors.ts'

/** How Node and Rust name a full disk and a used-up quota. */
const NO_SPACE = /\b(?:ENOSPC|EDQUOT)\b|os error (?:28|122)\b/

/** Runs a step of writing; when the disk is full, the error says so, and what to do. @throws BelegtError `storage-full` */
export async function orStorageFull<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    if (!NO_SPACE.test(String(cause))) throw cause
    throw new BelegtError(
      'storage-full',
      'There is no space left for the index. It is as it was before; make room and run the ingest again.',
      { cause },
    )
  }
}
