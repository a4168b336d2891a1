import { useStatus } from '../api/useStatus.ts'

/** Whether articles can be changed from here; undefined until it is known. */
export function useEditing(): boolean | undefined {
  return useStatus()?.editing
}
