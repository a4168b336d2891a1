import type { ServerStatus } from '../api/client.ts'
import { useResource } from '../api/useResource.ts'

/** Whether articles can be changed from here; undefined until it is known. */
export function useEditing(): boolean | undefined {
  const [status] = useResource<ServerStatus>('/api/status')
  return status.state === 'ready' ? status.value.editing : undefined
}
