import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Check } from '../../../check.js'
import { resolveTarget } from '../../../config/target/resolve-target.js'
import { loadSuite } from '../../../register.js'
import type { CheckRecord } from '../../../record/run-record.js'
import { Session } from '../../../run/session.js'
import type { Implementation, IndependentTarget } from './independent-target.js'

const statesPath = '/_states'

/** Serves an implementation on a free port; its states hook stands beside it. */
export async function serveIndependentTarget(implementation: Implementation) {
  const server = createServer((request, response) => {
    void buffer(request)
      .then((body) => {
        if (request.url === statesPath) answerState(implementation, body, response)
        else implementation.answer(request, body, response)
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    baseUrl,
    states: `${baseUrl}${statesPath}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Serves an independent target and gives what its surface's checks found. */
export async function judgeIndependentTarget(
  { surface, declared, make }: IndependentTarget,
  isWanted: (check: Check) => boolean = () => true,
): Promise<CheckRecord[]> {
  const { baseUrl, states, close } = await serveIndependentTarget(make())
  try {
    const suite = await loadSuite(surface, declared.revision)
    const allow = { burst: true }
    const settings = await resolveTarget(surface, { surface, baseUrl, states, allow, ...declared })
    const session = new Session(suite, settings, { seed: 1, runTag: 'self', startedAt: Date.now() })
    const records = await Promise.all(suite.checks.filter(isWanted).map((check) => session.run(check)))
    await session.close()
    return records
  } finally {
    close()
  }
}

function answerState({ bringAbout }: Implementation, body: Buffer, response: ServerResponse): void {
  const { state, params = {} } = JSON.parse(body.toString()) as { state: string; params?: object }
  const values = bringAbout?.(state, params as Readonly<Record<string, unknown>>)
  response.writeHead(values ? 200 : 404).end(JSON.stringify(values ?? {}))
}
