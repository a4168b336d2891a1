import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import type { Assistant } from './assistant/assistant.ts'
import type { Checker } from './check.ts'
import type { Comparer } from './compare/compare.ts'
import { BelegtError } from './core/errors.ts'
import type { CorpusEditor, CorpusSource, FeedbackStore, Log, Metrics, ResultCache } from './core/ports.ts'
import type { Scope } from './core/scope.ts'
import { answerRoutes } from './routes/answer.ts'
import { articleRoutes } from './routes/articles.ts'
import { chatRoutes } from './routes/chat.ts'
import { checkRoutes } from './routes/check.ts'
import { compareRoutes } from './routes/compare.ts'
import { addedRoutes, declarationRoutes } from './routes/editing.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { type AllowedHosts, guard } from './routes/guard.ts'
import { countRequests, metricsRoutes } from './routes/metrics.ts'
import { logFailure, problemResponse } from './routes/problem.ts'
import { reportRoutes } from './routes/report.ts'
import { searchRoutes } from './routes/search.ts'
import { healthRoutes, statusRoutes } from './routes/status.ts'
import type { Suggest } from './suggest.ts'

const CHECK = '/api/check'
const CHAT = '/api/chat'
const ARTICLES = '/api/articles'
const ADDED = '/api/added'

const limitBody = limitOf(64)
/** A text of 100 kB, escaped as JSON. */
const limitText = limitOf(256)

/** A conversation with all the claims that its client has kept; a correction with long stretches of an article. */
const limitLong = limitOf(1024)
/** Files; whoever has more at once uses the command line. */
const limitFiles = limitOf(64 * 1024)

const REPORT = '/evals'

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
  },
  referrerPolicy: 'no-referrer',
})

/** The report is one file: nothing but its own styles. */
const reportHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    fontSrc: ['data:'],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
})

function limitOf(kibibytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: kibibytes * 1024,
    onError: () => {
      throw new BelegtError('payload-too-large', `The body may have ${kibibytes} KiB.`)
    },
  })
}

function limitFor(path: string): MiddlewareHandler {
  if (path === CHECK) return limitText
  if (path === ADDED) return limitFiles
  return path === CHAT || path.startsWith(`${ARTICLES}/`) ? limitLong : limitBody
}

export interface AppParts {
  assistant: Assistant
  checker: Checker
  comparer: Comparer
  store: CorpusSource
  suggest: Suggest
  log: Log
  /** Host names under which the app answers. */
  allowedHosts: AllowedHosts
  /** Keeps what was answered, where the platform can. */
  cache?: ResultCache
  /** The report of the evals, where there is one. */
  report?: () => Promise<string | undefined>
  /** What operators may read at `/metrics`, and from where. */
  metrics?: { metrics: Metrics; scope: Scope }
  /** Keeps what users think of answers, where the platform can and the operator wants it. */
  feedback?: FeedbackStore
  /** Changes articles, where the platform can, for whoever may. */
  editing?: { editor: CorpusEditor; scope: Scope }
  /** Serves the built page, where the platform does not do so itself. */
  page?: MiddlewareHandler
}

/** The whole web app, without anything of Node: it runs in Workers as well. */
export function createApp({
  assistant,
  checker,
  comparer,
  store,
  suggest,
  log,
  allowedHosts,
  cache,
  report,
  metrics,
  feedback,
  editing,
  page,
}: AppParts) {
  const app = new Hono()
  if (metrics) app.use(countRequests(metrics.metrics))
  app.use((c, next) => (c.req.path === REPORT ? reportHeaders : pageHeaders)(c, next))
  app.use(guard(allowedHosts))
  app.use(methodNotAllowed({ app, onMethodNotAllowed }))
  app.use('/api/*', (c, next) => limitFor(c.req.path)(c, next))
  app.route('/', healthRoutes({ assistant }))
  app.route('/api/answer', answerRoutes({ assistant, log, cache }))
  app.route(CHAT, chatRoutes({ assistant, log, cache }))
  app.route(CHECK, checkRoutes({ checker, log }))
  app.route('/api/compare', compareRoutes({ comparer, cache }))
  app.route('/api/search', searchRoutes({ assistant }))
  if (feedback) app.route('/api/feedback', feedbackRoutes({ feedback, store }))
  app.route(ARTICLES, articleRoutes({ store }))
  if (editing) {
    app.route(ARTICLES, declarationRoutes({ ...editing, log }))
    app.route(ADDED, addedRoutes({ ...editing, log }))
  }
  app.route(
    '/api',
    statusRoutes({
      assistant,
      store,
      suggest,
      feedback: feedback !== undefined,
      ...(editing && { editing: editing.scope }),
    }),
  )
  if (metrics) app.route('/metrics', metricsRoutes(metrics))
  if (report) app.route(REPORT, reportRoutes({ report }))
  // no route of its own: an address that is nowhere is not found, whatever the method
  if (page) app.use((c, next) => (isReading(c.req.method) ? page(c, next) : next()))
  app.notFound((c) =>
    problemResponse(c.req.url, new BelegtError('not-found', 'There is nothing at this address.')),
  )
  app.onError((error, c) => {
    logFailure(log, error, c.req.path)
    return problemResponse(c.req.url, error)
  })
  return app
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function onMethodNotAllowed(c: Context, methods: string[]): Response {
  const allowed = methods.join(', ')
  const error = new BelegtError('method-not-allowed', `This address takes only ${allowed}.`)
  const response = problemResponse(c.req.url, error)
  response.headers.set('allow', allowed)
  return response
}
