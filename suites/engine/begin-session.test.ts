import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { TargetConfiguration } from '../config/configuration.js'
import { loadSuite } from '../register.js'
import { runIdentity } from '../run/record/run-identity.js'
import { beginSession } from './begin-session.js'

/** Answers all that it is sent in one way. */
async function answering(answer: RequestListener) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { server, host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const page = '<!doctype html><html><body><form action="/login"></form></body></html>'

interface Fault {
  what: string
  answer?: RequestListener
  change?: (host: string) => Partial<TargetConfiguration>
  en: RegExp
  tr: RegExp
}

const faults: Fault[] = [
  {
    what: 'a wrong base URL',
    answer: (request, response) => response.writeHead(404).end(`Cannot ${request.method} ${request.url}`),
    en: /answers 404\. Is the base URL right\?/,
    tr: /404 yanıtını veriyor\. Temel adres doğru mu\?/,
  },
  {
    what: 'a log-in page in front',
    answer: (_request, response) => response.setHeader('content-type', 'text/html').end(page),
    en: /answers 200 with an HTML page/,
    tr: /HTML sayfasıyla 200 yanıtını veriyor/,
  },
  {
    what: 'a wrong secret',
    answer: (_request, response) => response.writeHead(401).end(),
    en: /answers 401 to a valid request with the credentials of the run/,
    tr: /geçerli bir isteğe 401 yanıtını veriyor/,
  },
  {
    what: 'https on http',
    change: (host) => ({ baseUrl: `https://${host}` }),
    en: /it does not speak TLS on this port\. Write http:\/\//,
    tr: /TLS konuşmuyor/,
  },
  {
    what: 'a target that is down',
    change: () => ({ baseUrl: 'http://127.0.0.1:9' }),
    en: /nothing listens there/,
    tr: /orada dinleyen yok/,
  },
  {
    what: 'a credential that was never filled in',
    change: () => ({ credentials: { secretKey: '' } }),
    en: /secretKey, which was not given or is empty/,
    tr: /secretKey/,
  },
]

describe.each(faults)(
  'in somebody’s own runner, $what',
  ({ answer = (_, response) => response.end(), change, ...said }) => {
    test.each(['en', 'tr'] as const)('is one sentence: %s', async (language) => {
      const { server, host } = await answering(answer)
      const declared = {
        surface: 'hiziryemek/pos',
        baseUrl: `http://${host}`,
        credentials: { secretKey: 'k' },
        ...change?.(host),
      } as const
      const begun = beginSession(
        await loadSuite('hiziryemek/pos'),
        'mine',
        declared,
        runIdentity(1, 't', Date.now()),
        language,
      )
      const error = await begun.catch((thrown: Error) => thrown)
      server.close()
      expect((error as Error).message).toMatch(said[language])
      expect((error as Error).message.split('\n')).toHaveLength(1)
      expect((error as Error).stack).not.toContain(' at ')
    })
  },
)
