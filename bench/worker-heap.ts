/**
 * Bytes that a Worker holds in its heap and in buffers, without what may be collected. The memories of WebAssembly are
 * not among them: V8 does not count them.
 *
 * @param inspector where workerd speaks Chrome's DevTools protocol
 */
export async function heldBytes(inspector: URL): Promise<number> {
  const targets = (await (await fetch(new URL('/json', inspector))).json()) as {
    webSocketDebuggerUrl: string
  }[]
  // wrangler lets in pages of this machine only; that Node's sockets take headers, the types do not know
  const options = { headers: { origin: 'http://localhost' } } as unknown as string[]
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '', options)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`The inspector at ${inspector} cannot be reached.`))
  })
  await call(socket, 'HeapProfiler.enable')
  // the one call that collects before it answers; the snapshot itself is of no use here
  await call(socket, 'HeapProfiler.takeHeapSnapshot')
  const usage = await call<{ usedSize: number; backingStorageSize: number }>(socket, 'Runtime.getHeapUsage')
  socket.close()
  return usage.usedSize + usage.backingStorageSize
}

let calls = 0

function call<T>(socket: WebSocket, method: string): Promise<T> {
  const id = ++calls
  const answered = new Promise<T>((resolve) => {
    socket.addEventListener('message', function listen({ data }) {
      const message = JSON.parse(data)
      if (message.id !== id) return
      socket.removeEventListener('message', listen)
      resolve(message.result)
    })
  })
  socket.send(JSON.stringify({ id, method }))
  return answered
}
