import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type NextFunction, type Request, type Response } from 'express'
import type { Language } from '../../contracts/text/preferred-language.js'
import { toldBy } from '../../contracts/text/user-error.js'
import { authorize, type Admission } from '../control/access/authorize.js'
import { controlDocument } from '../control/control-document.js'
import type { ControlAnswer, Controlled, ControlOperation } from '../control/control-operation.js'
import { controlOperations } from '../control/operations/control-operations.js'
import { requestValidator, type RequestValidator } from '../control/schemas/validate-request.js'
import { ControlRefusal } from '../control/control-refusal.js'
import { limitAnswer } from '../limits/limit-answer.js'
import { isTooDeep } from '../limits/is-too-deep.js'
import { LimitReached } from '../limits/limit-reached.js'
import type { WorldRouting } from '../persistence/replicas/world-routing.js'
import { renderDesk } from '../pages/desk/desk-page.js'
import { isStoreFault, outcomeHeader, outcomeOf } from '../persistence/stores/is-store-fault.js'
import type { Observer } from './serve/observer.js'
import { renderRootPage, rootOverview } from './serve/root-page.js'
import { writeList } from './serve/write-list.js'
import { writeAnswer } from './socket/write-answer.js'

/** As `serve` marks it. */
type Located = Request & { sandbox: string; target: string }

interface Run {
  controlled: Controlled
  enterWorld: WorldRouting
  request: Request
  response: Response
  body: unknown
}

/** The control API below `/_uyum/`: what a tester may do to a world, and see of it. */
export function controlApp(
  controlled: Controlled,
  enterWorld: WorldRouting,
  observer: Observer,
  admission: Admission,
) {
  const app = express()
  app.disable('x-powered-by')
  app.use((_request, response, next) => {
    response.set('x-content-type-options', 'nosniff')
    next()
  })
  const desk = renderDesk({ begins: false })
  const surfaces = controlled.played.map(({ surface }) => surface.surface)
  app.get('/', (request, response) => {
    response.vary('accept')
    if (!isForBrowser(request)) return void response.json(rootOverview(surfaces))
    const page = renderRootPage(surfaces)
    response.set(page.headers).send(page.html)
  })
  app.use('/_uyum', (request, response, next) => {
    // The page's links are relative, so that it works behind a path prefix: they need the slash.
    if (request.originalUrl.replace(/\?.*/s, '') === '/_uyum' && isForBrowser(request)) {
      return response.redirect('_uyum/')
    }
    authorize(request, admission, request.path.startsWith('/desk/'))
    next()
  })
  // Whatever the Content-Type: curl's own is a form, and a body that is passed over would be a silent typo.
  app.use((request, response, next) => {
    const { controlBodyBytes, bodyDepth } = controlled.limits()
    const verify = (_request: unknown, _response: unknown, body: Buffer): void => {
      if (isTooDeep(body, bodyDepth)) throw new LimitReached('bodyDepth')
    }
    express.json({ limit: controlBodyBytes, type: () => true, verify })(request, response, next)
  })
  app.get('/_uyum/openapi.json', (_request, response) => {
    response.json(controlDocument())
  })
  for (const operation of controlOperations) {
    const path = `/_uyum${operation.path.replace(/\{(\w+)\}/g, ':$1')}`
    let validate: RequestValidator | undefined
    app[operation.method](path, async (request, response) => {
      validate ??= requestValidator(operation)
      const body: unknown = request.body ?? {}
      validate({ ...request.query }, body)
      const answer = await run(operation, { controlled, enterWorld, request, response, body })
      if (answer) send(response, request.method === 'HEAD' ? withoutStream(answer) : answer)
    })
  }
  app.use((request) => {
    const asked = `${request.method} ${request.path}`
    throw new ControlRefusal(404, {
      en: `${asked}: expected a surface's path or the control API, found neither. GET /_uyum/ lists both.`,
      tr: `${asked}: bir arayüzün ya da yönetim API’sinin yolu bekleniyordu, ikisi de değil. GET /_uyum/ ikisini de listeler.`,
    })
  })
  app.use(
    (
      error: Error & { status?: number; details?: object },
      request: Request,
      response: Response,
      _next: NextFunction,
    ) => {
      if (error.status === 413) {
        observer.refused('controlBodyBytes')
        writeAnswer(response, limitAnswer('controlBodyBytes', controlled.limits()))
        return
      }
      if (error instanceof ControlRefusal && 'limit' in error.details)
        observer.refused(String(error.details['limit']))
      if (error instanceof LimitReached) {
        observer.refused(error.limit)
        return writeAnswer(response, limitAnswer(error.limit, controlled.limits()))
      }
      if (isStoreFault(error)) {
        observer.storeFailed('controlling', error)
        response.set(outcomeHeader, outcomeOf(error))
      }
      const status = error.status ?? (isStoreFault(error) ? 503 : isWrongUsage(error) ? 400 : 500)
      // The desk asks for the token itself.
      const isDesk = status === 401 && isForBrowser(request) && request.path === '/_uyum/'
      if (isDesk)
        return void response.status(401).set('www-authenticate', 'Bearer').set(desk.headers).send(desk.body)
      if (status === 401)
        response.set('www-authenticate', isForBrowser(request) ? [logIn, 'Bearer'] : 'Bearer')
      response.status(status).json({ ...error.details, error: toldBy(error)[languageOf(request)] })
    },
  )

  return (request: IncomingMessage, response: ServerResponse, sandbox: string, path: string): void => {
    const query = request.url?.indexOf('?') ?? -1
    Object.assign(request, { sandbox, target: request.url })
    request.url = path + (query < 0 ? '' : request.url!.slice(query))
    app(request, response)
  }
}

/** Has a browser ask for the token: as password, with any name. Programs are not bothered with it. */
const logIn = 'Basic realm="uyum", charset="UTF-8"'

function isForBrowser({ headers }: Request): boolean {
  return headers.accept?.includes('text/html') ?? false
}

/** To HEAD nothing is streamed, and so nothing would ever end it. */
function withoutStream({ stream: _, ...answer }: ControlAnswer): ControlAnswer {
  return answer
}

/** Nothing where another process answered. */
async function run(
  operation: ControlOperation,
  { controlled, enterWorld, request, response, body }: Run,
): Promise<ControlAnswer | undefined> {
  const asked = {
    ...controlled,
    path: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    headers: request.headers,
    origin: `${request.protocol}://${request.headers.host ?? 'localhost'}`,
    body,
  }
  if ('isForServer' in operation) return operation.run(asked)
  const { sandbox, target } = request as Located
  const rawBody = Buffer.from(request.body === undefined ? '' : JSON.stringify(body))
  return enterWorld(sandbox, { request, response, target, rawBody }, (world) =>
    operation.run({ ...asked, world }),
  )
}

function send(response: Response, { status = 200, headers = {}, body, list, stream }: ControlAnswer): void {
  response.status(status).set(headers)
  if (stream) stream(response)
  // A client that goes away ends it; what else fails has told half a list by then.
  else if (list) void writeList(response, list).catch(() => response.destroy())
  else if (body === undefined) response.end()
  else if (headers['content-type']) response.send(body)
  else response.json(body)
}

/** English, unless Turkish is what is asked for first: scripts read English ones. */
function languageOf({ headers }: Request): Language {
  return /^tr\b/i.test(headers['accept-language'] ?? '') ? 'tr' : 'en'
}

/** What its user mends: a clock set back, a reading that no contract has. */
function isWrongUsage(error: Error): boolean {
  return error.name === 'ConfigurationError'
}
