declare module 'cloudflare:workers' {
  /** Goes on with what was begun, even when the request that began it has ended. */
  export function waitUntil(promise: Promise<unknown>): void
  /** What another Worker can call the methods of. */
  export class WorkerEntrypoint {}
}

interface CacheStorage {
  /** That of the data centre that a request came to. */
  readonly default: Cache
}

/** Wrangler compiles it when the Worker is deployed. */
declare module '*.wasm' {
  const compiled: WebAssembly.Module
  export default compiled
}
