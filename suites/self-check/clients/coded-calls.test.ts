import { createHmac } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { judgeRecorded } from '../../observe/recording/read/judge-recorded.js'
import { proxy } from '../../observe/proxy/proxy-command.js'
import type { Run } from '../../record/run-record.js'
import { openAlteringFront } from '../servers/altering-front.js'
import { redIn } from './client-matrix.js'
import { observeReferenceClient } from './reference/observe-reference-client.js'
import { context } from './played-server.js'
import type { ClientVariant, OutgoingCall } from './reference/reference-client.js'
import { referenceClients } from './reference/reference-clients.js'

type Code = (body: Buffer) => Buffer

let mock: MockServer
let folder: string
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  folder = await mkdtemp(join(tmpdir(), 'uyum-coded-'))
})
afterAll(() => mock.close())

/** What the signature of a compressed body is of, no document says: MuditaKurye’s events have tests of their own. */
const unsigned = referenceClients.filter(({ surface }) => surface !== 'muditakurye/pos')
const codings = unsigned.flatMap((client) =>
  (
    [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ] as [string, Code][]
  ).map(([coding, code]) => ({
    client,
    surface: client.surface,
    coding,
    code,
  })),
)

/** Sends what `change` made of a call in a content coding. */
function coded(coding: string, code: Code, change = (call: OutgoingCall) => call): Partial<ClientVariant> {
  return {
    alter: (call) => {
      const { body, headers, ...others } = change(call)
      if (!body) return { ...others, headers }
      const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
      return { ...others, headers: { ...headers, 'content-encoding': coding }, body: code(bytes) }
    },
  }
}

describe('a client that compresses what it sends', () => {
  test.each(codings)('to $surface in $coding is conformant', async ({ client, coding, code }) => {
    const run = await observeReferenceClient(mock.baseUrl, client, { variant: coded(coding, code) })
    expect(redIn(run)).toEqual([])
    expect(run.verdict).toBe('conformant')
  })

  test.each(unsigned)('to $surface is caught where its JSON is broken', async (client) => {
    const broken = (call: OutgoingCall): OutgoingCall =>
      call.body ? { ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) } : call
    const variant = coded('gzip', gzipSync, broken)
    const { checks, verdict } = await observeReferenceClient(mock.baseUrl, client, { variant })
    expect(verdict).toBe('nonconformant')
    expect(checks.find(({ id }) => id.endsWith('/client/json'))).toMatchObject({ outcome: 'failed' })
  })

  test('is shown with what it said, and how it came', async () => {
    const client = referenceClients.find(({ surface }) => surface === 'bkyemek/pos')!
    const altered = (call: OutgoingCall): OutgoingCall => ({ ...call, path: '/elsewhere' })
    const { checks } = await observeReferenceClient(mock.baseUrl, client, {
      variant: coded('gzip', gzipSync, altered),
    })
    const { request } = redIn({ checks } as Run)[0]!.exchanges[0]!
    expect(JSON.parse(request.body)).toHaveProperty('siparis_id')
    expect(request.carried).toEqual({ coding: 'gzip', bytes: expect.any(Number) as number })
  })

  test('in a coding that nobody here knows is accused of nothing that its body might say', async () => {
    const client = referenceClients.find(({ surface }) => surface === 'bkyemek/pos')!
    const rot: Code = (body) => Buffer.from(body.map((byte) => byte ^ 0x55))
    const run = await observeReferenceClient(mock.baseUrl, client, { variant: coded('rot-55', rot) })
    expect(run.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(run.verdict).toBe('incomplete')
  })
})

describe('an event of MuditaKurye’s that is compressed, its signature being of', () => {
  const client = referenceClients.find((known) => known.surface === 'muditakurye/pos')!
  const { webhookSecret } = defaultCredentials['muditakurye/pos'] as { webhookSecret: string }
  const signedWith =
    (secret: string, isOf: 'what it says' | 'what is sent', code: Code) =>
    ({ body, headers, ...others }: OutgoingCall): OutgoingCall => {
      const said = Buffer.from(JSON.stringify(body))
      const sent = code(said)
      const signed = isOf === 'what is sent' ? sent : said
      const signature = createHmac('sha256', secret).update(signed).digest('hex')
      return { ...others, headers: { ...headers, 'X-MuditaKurye-Signature': signature }, body: sent }
    }
  const observed = (coding: string, alter: (call: OutgoingCall) => OutgoingCall) =>
    observeReferenceClient(mock.baseUrl, client, {
      variant: {
        alter: (call) => alter({ ...call, headers: { ...call.headers, 'content-encoding': coding } }),
      },
    })

  test.each([
    ['what it says', 'gzip', gzipSync],
    ['what it says', 'br', brotliCompressSync],
    ['what is sent', 'gzip', gzipSync],
    ['what is sent', 'br', brotliCompressSync],
  ] as const)('%s (%s) accuses nobody', async (isOf, coding, code) => {
    const run = await observed(coding, signedWith(webhookSecret, isOf, code))
    expect(redIn(run)).toEqual([])
    expect(run.verdict).toBe('conformant')
    expect(run.checks.find(({ id }) => id.endsWith('/client/signature'))!.outcome).toBe('passed')
  })

  test.each(['what it says', 'what is sent'] as const)('%s under another secret is caught', async (isOf) => {
    const run = await observed('gzip', signedWith('wh_another', isOf, gzipSync))
    expect(redIn(run).map(({ id }) => id)).toContain('muditakurye/pos/client/signature')
  })
})

const surface = 'muditakurye/courier'
const { apiKey, restaurantId } = defaultCredentials[surface] as { apiKey: string; restaurantId: string }
const order = { orderId: 'o1', restaurantId, customerName: 'Ayşe', deliveryAddress: 'İzmir' }

describe('between a client that compresses and a server that does', () => {
  test.each([
    ['sound', order, ['conformant', 'conformant']],
    ['faulty', { ...order, customerName: undefined }, ['nonconformant', 'conformant']],
  ] as const)('a %s call is judged as it was meant, and so is the answer', async (_kind, body, verdicts) => {
    const seen: (string | undefined)[] = []
    const front = await openAlteringFront(mock.baseUrl, ({ headers, body: answer, ...others }, call) => {
      const asked = call.headers['accept-encoding']
      seen.push(asked)
      if (!asked?.includes('gzip')) return { ...others, headers, body: answer }
      return { ...others, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(answer) }
    })
    const { runs } = await proxy(
      surface,
      {
        port: 0,
        host: '127.0.0.1',
        minute: '60s',
        credential: [],
        upstream: `${front.baseUrl}/${surface}`,
        exec: await clientSending(body),
      },
      { ...context, onReady: () => undefined },
    )
    front.close()
    expect(seen[0]).toContain('gzip')
    expect(runs.map(({ verdict }) => verdict)).toEqual(verdicts)
    const calls = runs[1]!.checks.flatMap(({ exchanges }) => exchanges)
    for (const { response } of calls) expect(response?.carried?.coding).toBe('gzip')
  })

  test('a server whose compressed answer is not the documented one is caught', async () => {
    const front = await openAlteringFront(mock.baseUrl, ({ headers, ...others }) => ({
      ...others,
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: gzipSync('{"success":'),
    }))
    const upstream = `${front.baseUrl}/${surface}`
    const exec = await clientSending(order)
    const options = { port: 0, host: '127.0.0.1', minute: '60s', credential: [], upstream, exec }
    const { runs } = await proxy(surface, options, { ...context, onReady: () => undefined })
    front.close()
    expect(runs[1]).toMatchObject({ side: 'server', verdict: 'nonconformant' })
  })

  test.each([
    ['with a byte order mark before its JSON is told so', '\uFEFF', 'failed'],
    ['without one is not', '', 'passed'],
  ] as const)('a server that answers %s', async (_kind, mark, outcome) => {
    const front = await openAlteringFront(mock.baseUrl, ({ body, ...others }) => ({
      ...others,
      body: Buffer.concat([Buffer.from(mark), body]),
    }))
    const upstream = `${front.baseUrl}/${surface}`
    const exec = await clientSending(order)
    const options = { port: 0, host: '127.0.0.1', minute: '60s', credential: [], upstream, exec }
    const { runs } = await proxy(surface, options, { ...context, onReady: () => undefined })
    front.close()
    const told = runs[1]!.checks.find(({ id }) => id === `${surface}/watched/no-byte-order-mark`)!
    expect(told.outcome).toBe(outcome)
    expect(told.actual.includes('a byte order mark (U+FEFF) before the JSON')).toBe(mark !== '')
    // Nothing else about those answers is amiss.
    expect(redIn(runs[1]!).filter(({ id }) => id !== told.id)).toEqual([])
  })

  /** A process that sends one order in gzip, and reads the answer as fetch does. */
  async function clientSending(body: object): Promise<string> {
    const file = join(folder, `${Math.random()}.mjs`)
    await writeFile(
      file,
      `import { gzipSync } from 'node:zlib'
       const answer = await fetch(process.env.UYUM_BASE_URL + '/webhook/third-party/order', {
         method: 'POST',
         headers: { 'X-API-Key': '${apiKey}', 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
         body: gzipSync('${JSON.stringify(body)}'),
       })
       await answer.text()`,
    )
    return `node ${file}`
  }
})

describe('a recording whose bodies are still compressed', () => {
  const bodyOf = (changes: object) => JSON.stringify({ ...order, ...changes })
  const encoded = [{ name: 'Content-Encoding', value: 'gzip' }]

  async function judged(kind: 'har' | 'exchanges', content: unknown): Promise<Run> {
    const file = join(folder, `${Math.random()}.json`)
    await writeFile(file, JSON.stringify(content))
    return (await judgeRecorded(surface, { credential: [], only: [], [kind]: file }, '1.2.3')).runs[0]!
  }

  const har = (text: string, encoding?: 'base64') => ({
    log: {
      entries: [
        {
          startedDateTime: '2026-11-22T10:00:01.000Z',
          time: 20,
          request: {
            method: 'POST',
            url: 'https://api.muditakurye.com.tr/webhook/third-party/order',
            headers: [
              { name: 'X-API-Key', value: 'yk_secret_of_mine' },
              { name: 'Content-Type', value: 'application/json' },
              ...encoded,
            ],
            postData: { text, ...(encoding && { encoding }) },
          },
          response: {
            status: 202,
            headers: encoded,
            content: { text: gzipSync('{}').toString('base64'), encoding: 'base64' },
          },
        },
      ],
    },
  })

  const exchanges = (body: string) => [
    {
      surface,
      request: {
        method: 'POST',
        path: '/webhook/third-party/order',
        headers: {
          'x-api-key': '[redacted]',
          'content-type': 'application/json',
          'content-encoding': 'gzip',
        },
        body,
      },
      response: { status: 202, headers: {}, body: '{}' },
      at: '2026-11-22T10:00:01.000Z',
    },
  ]

  const outcomeOf = ({ checks }: Run, behaviour: string) =>
    checks.find(({ id }) => id === `${surface}/client/${behaviour}`)!.outcome

  test('is decoded where it holds the bytes', async () => {
    const sound = await judged('har', har(gzipSync(bodyOf({})).toString('base64'), 'base64'))
    expect(sound.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(outcomeOf(sound, 'json')).toBe('passed')
    const faulty = gzipSync(bodyOf({ paymentMethod: 'BITCOIN' })).toString('base64')
    expect(outcomeOf(await judged('har', har(faulty, 'base64')), 'payment-method')).toBe('failed')
  })

  test('accuses nobody where the bytes went lost in a text', async () => {
    const lost = gzipSync(bodyOf({ paymentMethod: 'BITCOIN' })).toString()
    for (const run of [await judged('har', har(lost)), await judged('exchanges', exchanges(lost))]) {
      expect(run.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
      expect(outcomeOf(run, 'json')).not.toBe('passed')
    }
  })

  test('is taken as it stands where the recorder had decoded it and left the header', async () => {
    for (const [body, outcome] of [
      [bodyOf({ paymentMethod: 'CASH' }), 'passed'],
      [bodyOf({ paymentMethod: 'BITCOIN' }), 'failed'],
    ] as const) {
      expect(outcomeOf(await judged('har', har(body)), 'payment-method')).toBe(outcome)
      expect(outcomeOf(await judged('exchanges', exchanges(body)), 'payment-method')).toBe(outcome)
    }
  })
})
