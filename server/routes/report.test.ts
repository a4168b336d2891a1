import { expect, it } from 'vitest'
import { createHashEmbedder } from '../../test/embedder.ts'
import { temporaryFolder } from '../../test/folders.ts'
import { appOver } from '../app.fixture.ts'
import { createLanceStore } from '../store/lancedb.ts'

async function appWith(report: () => Promise<string | undefined>) {
  const store = await createLanceStore(await temporaryFolder())
  return appOver({ store, embedder: createHashEmbedder() }, { report })
}

it('whoever opens /evals sees the last report with its styles, and nothing in it can run or call home', async () => {
  const app = await appWith(async () => '<!doctype html><style>p{color:red}</style><p>98 %')
  const response = await app.request('/evals')
  expect(await response.text()).toContain('98 %')
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  const policy = response.headers.get('content-security-policy')
  expect(policy).toMatch(/default-src 'none'.*style-src 'unsafe-inline'/)
  expect(policy).not.toContain('script-src')
  expect((await app.request('/')).headers.get('content-security-policy')).toMatch(/^default-src 'self'/)
})

it('whoever opens it before there is one is told how to make it', async () => {
  const response = await (await appWith(async () => undefined)).request('/evals')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('npm run evals') })
})
