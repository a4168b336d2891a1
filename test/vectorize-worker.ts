import { WorkerEntrypoint } from 'cloudflare:workers'
import type { VectorQuery } from '../server/store/cloudflare/bindings.ts'
import { createVectorizeStandIn } from '../server/store/cloudflare/vectorize.fixture.ts'

const index = createVectorizeStandIn({
  dimensions: 384,
  metadataIndexes: { zone: 'string', article: 'number' },
})

/** Stands in for Vectorize in workerd. What is posted to it is inserted. */
export default class VectorizeStandIn extends WorkerEntrypoint {
  query(vector: number[], options: VectorQuery) {
    return index.query(vector, options)
  }

  getByIds(ids: string[]) {
    return index.getByIds(ids)
  }

  async fetch(request: Request): Promise<Response> {
    index.insert(await request.text())
    return new Response()
  }
}
