import { expectNoServerError } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow } from '../family-row.js'
import type { SurfaceFacts } from '../surface-facts.js'
import type { HardBody } from '../bodies/survived-bodies.js'
import { whereAnswered } from './where-answered.js'

const atOnce = 8

/** What is sound is answered at all, and no server error is its answer: two sentences of RFC 9110, a row for each. */
export function answered({ body, ...header }: HardBody): FamilyRow[] {
  return soundly(header, async (target, facts) => [await facts.send(target, await body(target, facts))])
}

function soundly(
  { id, title, ...header }: Omit<HardBody, 'body'>,
  send: (target: Target, facts: SurfaceFacts) => Promise<Exchange[]>,
): FamilyRow[] {
  return [
    {
      ...header,
      id,
      title,
      requirement: 'every-request-answered',
      // A request without a whole answer throws where it is sent.
      run: async (target, facts) => void (await send(target, facts)),
    },
    {
      ...header,
      id: `${id.replace(/-answered(?=-|$)/, '')}-survived` as FamilyRow['id'],
      title: {
        en: `${title.en} without a server error`,
        tr: `${title.tr}, sunucu hatası vermez`,
      },
      requirement: 'bad-input-is-not-a-server-error',
      run: async (target, facts) => (await whereAnswered(send(target, facts))).forEach(expectNoServerError),
    },
  ]
}

/** Several at once, each with a body of its own. */
export const parallelRequests = soundly(
  {
    id: 'http/parallel-requests-answered',
    title: { en: `answers ${atOnce} requests at once`, tr: `eşzamanlı ${atOnce} isteğe yanıt verir` },
  },
  async (target, facts) => {
    const bodies = await Promise.all(
      Array.from({ length: atOnce }, async () => facts.body(target, 'parallel')),
    )
    return target.atOnce(bodies.length, (index) => facts.send(target, bodies[index]))
  },
)
