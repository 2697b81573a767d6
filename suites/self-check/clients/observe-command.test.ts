import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FoundSoFar } from '../../observe/judge-so-far.js'
import { observe, type ObserveOptions } from '../../observe/observe-command.js'
import { judgeRecorded } from '../../observe/recording/read/judge-recorded.js'
import { proxy } from '../../observe/proxy/proxy-command.js'
import type { Run } from '../../record/run-record.js'
import { context } from './played-server.js'

const surface = 'muditakurye/courier'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-observe-'))
})

describe('a client that is started with --exec', () => {
  test('is told where to call and with what, and is conformant though it does the least', async () => {
    const run = await observed({ exec: await client('await order("o1")') })
    expect(run).toMatchObject({
      side: 'client',
      verdict: 'conformant',
      target: surface,
      scenarios: ['standard'],
    })
    expect(outcomeOf(run, 'waits-after-429')).toBe('inapplicable')
    expect(JSON.stringify(run)).not.toContain('yk_test_key')
  })

  test('that waits its minute after a 429 and keeps its ids is conformant', async () => {
    const patient = `
      for (const id of ['o1', 'o2', 'o3']) {
        for (let status = 0; status !== 202; ) {
          status = await order(id)
          if (status === 429) await new Promise((done) => setTimeout(done, 1.3 * process.env.UYUM_MINUTE_MS))
        }
      }`
    const run = await observed({ exec: await client(patient), minute: '300ms' })
    expect(run.verdict).toBe('conformant')
    expect(outcomeOf(run, 'waits-after-429')).toBe('passed')
    expect(outcomeOf(run, 'order-id-on-retry')).toBe('passed')
  })

  test.each([
    ['that is never there', 'exec /no/such/client', 'the command ended with exit status 127'],
    ['that dies before its first call', 'exit 3', 'the command ended with exit status 3'],
    ['that ends without a call', 'true', 'the command ended with exit status 0'],
  ])('%s leaves the run incomplete, with the reason', async (_who, exec, reason) => {
    const run = await observed({ exec })
    expect(run.verdict).toBe('incomplete')
    expect(run.sentence.en).toContain(reason)
    expect(run.checks.every(({ outcome }) => outcome === 'inapplicable')).toBe(true)
  })

  test('that calls what nobody documented has failed, though it calls nothing else', async () => {
    const run = await observed({ exec: await client(`await call('/orders', 'POST', {})`) })
    expect(run.verdict).toBe('nonconformant')
    expect(outcomeOf(run, 'documented-calls-only')).toBe('failed')
  })

  test('whose exit status is bad is judged by its calls alone', async () => {
    const run = await observed({ exec: await client('await order("o1"); process.exit(7)') })
    expect(run.verdict).toBe('conformant')
    expect(run.warnings[0]!.en).toBe('the command ended with exit status 7')
  })

  test('that never ends is judged when the time is over', async () => {
    const exec = await client('await order("o1"); setInterval(() => undefined, 1000)')
    expect((await observed({ exec, for: '2s' })).verdict).toBe('conformant')
  })

  test('is run anew in each scenario, and a failure in one is a failure', async () => {
    const hasty = `
      for (const id of ['o1', 'o2', 'o3', 'o4', 'o4']) await order(id)`
    const run = await observed({ exec: await client(hasty), scenario: ['happy', 'rate-limited'] })
    expect(run.scenarios).toEqual(['happy', 'rate-limited'])
    expect(outcomeOf(run, 'waits-after-429')).toBe('failed')
  })
})

test('what was seen so far is told while the client still calls, and is what is recorded', async () => {
  const stop = new AbortController()
  const found = new Map<string, FoundSoFar>()
  const exec = await client(
    'await order("o1", { customerName: undefined }); setInterval(() => undefined, 1000)',
  )
  const options = { scenario: [], credential: [], only: [], minute: '60s', exec }
  const { runs } = await observe(surface, options, {
    ...context,
    stop: stop.signal,
    onFound(one) {
      found.set(one.check.id, one)
      if (one.check.outcome === 'failed') stop.abort()
    },
  })
  const [run] = runs
  expect(run!.verdict).toBe('nonconformant')
  expect([...found.values()].filter(({ check }) => check.outcome === 'failed')).not.toEqual([])
  for (const { check, judged, all } of found.values()) {
    expect(judged).toBeLessThan(all)
    expect(run!.checks.find(({ id }) => id === check.id)).toEqual(check)
  }
})

test('what the partner has confirmed is in force for a client, too, and shown as such', async () => {
  const answer = { value: 'replay', by: 'Ayşe Demir, MuditaKurye', on: '2026-11-20' }
  const config = join(folder, 'uyum.config.json')
  await writeFile(config, JSON.stringify({ confirmed: { 'muditakurye.duplicate-order': answer } }))
  const exec = await client(`
    await order("o1")
    process.exit(await order("o1", { customerName: "Elif" }) === 202 ? 0 : 9)`)
  const run = await observed({ exec, config })
  expect(run.warnings).toEqual([])
  expect(run.readings).toEqual({ 'muditakurye.duplicate-order': 'replay' })
  expect(run.confirmed).toEqual([{ reading: 'muditakurye.duplicate-order', ...answer }])
})

test('four runs side by side do not disturb each other', async () => {
  const good = await client('await order("o1")')
  const bad = await client('await order("o1", { customerName: undefined })')
  const runs = await Promise.all([good, bad, good, bad].map((exec) => observed({ exec })))
  expect(runs.map(({ verdict }) => verdict)).toEqual([
    'conformant',
    'nonconformant',
    'conformant',
    'nonconformant',
  ])
})

describe('what is asked for in vain is refused in words that help', () => {
  test.each([
    [{ scenario: ['standrad'] }, 'Did you mean "standard"?'],
    [{ scenario: ['duplicate-push'] }, 'expected --peer'],
    [{ for: 'soon' }, 'like 500ms, 90s, 5m or 1h'],
    [{ only: ['muditakurye/courier/client/phon'] }, 'Did you mean "muditakurye/courier/client/phone"?'],
    [{ peer: 'localhost' }, '--peer, the base URL of the client’s own server: expected a base URL'],
  ] as const)('%o', async (options, words) => {
    await expect(observed(options)).rejects.toThrow(words)
  })
})

describe('what somebody else recorded', () => {
  const entry = (second: number, status: number, body: object) => ({
    startedDateTime: `2026-11-22T10:00:${String(second).padStart(2, '0')}.000Z`,
    time: 20,
    request: {
      method: 'POST',
      url: 'https://api.muditakurye.com.tr/webhook/third-party/order',
      headers: [
        { name: 'X-API-Key', value: 'yk_secret_of_mine' },
        { name: 'Content-Type', value: 'application/json' },
      ],
      postData: { text: JSON.stringify(body) },
    },
    response: { status, headers: [], content: { text: '{}' } },
  })
  const order = (id: string) => ({
    orderId: id,
    restaurantId: 'rest_1',
    customerName: 'Ay',
    deliveryAddress: 'İz',
  })

  test('a HAR is judged, and its secrets are not kept', async () => {
    const har = await file({ log: { entries: [entry(1, 429, order('a')), entry(9, 202, order('a'))] } })
    const run = await recorded({ har })
    expect(outcomeOf(run, 'waits-after-429')).toBe('failed')
    expect(run.verdict).toBe('nonconformant')
    expect(checkOf(run, 'utf-8')).toMatchObject({ outcome: 'inapplicable' })
    expect(checkOf(run, 'documented-calls-only').reason).toContain('--target <base URL>')
    expect(JSON.stringify(run)).not.toContain('yk_secret_of_mine')
  })

  test('with the base URL, a call that nobody documented is found', async () => {
    const stranger = entry(2, 404, {})
    stranger.request.url = 'https://api.muditakurye.com.tr/orders'
    const har = await file({ log: { entries: [entry(1, 202, order('a')), stranger] } })
    const run = await recorded({ har, target: 'https://api.muditakurye.com.tr' })
    expect(outcomeOf(run, 'documented-calls-only')).toBe('failed')
  })

  test.each(['https://api.muditakurye.com.tr:443', 'https://API.MuditaKurye.com.tr'])(
    'a call recorded at %s was made to the same server',
    async (origin) => {
      const call = entry(1, 202, order('a'))
      call.request.url = `${origin}/webhook/third-party/order`
      const har = await file({ log: { entries: [call] } })
      for (const target of ['https://api.muditakurye.com.tr/', undefined]) {
        const run = await recorded({ har, ...(target !== undefined && { target }) })
        expect(run.baseUrl).toBe(target ?? 'https://api.muditakurye.com.tr')
        expect(outcomeOf(run, 'credentials')).toBe('passed')
      }
    },
  )

  test('where no call is found, the servers that were called are named', async () => {
    const har = await file({ log: { entries: [entry(1, 202, order('a'))] } })
    const run = await recorded({ har, target: 'https://elsewhere.example' })
    expect(run.sentence.en).toContain('the recording holds calls to https://api.muditakurye.com.tr;')
    expect(run.sentence.tr).toContain('https://api.muditakurye.com.tr')
    await expect(recorded({ har, target: 'https://elsewhere.example#a' })).rejects.toThrow('fragment')
  })

  test('what a mock lists is judged as far as it tells', async () => {
    const { request, response } = entry(1, 202, { ...order('a'), paymentMethod: 'BITCOIN' })
    const exchanges = await file([
      {
        surface,
        request: {
          method: 'POST',
          path: '/webhook/third-party/order',
          headers: { 'x-api-key': '[redacted]', 'content-type': 'application/json' },
          body: request.postData.text,
        },
        response: { status: response.status, headers: {}, body: '{}' },
        at: '2026-11-22T10:00:01.000Z',
      },
    ])
    const run = await recorded({ exchanges })
    expect(outcomeOf(run, 'payment-method')).toBe('failed')
    expect(outcomeOf(run, 'credentials')).toBe('passed')
    expect(outcomeOf(run, 'issued-credentials')).toBe('inapplicable')
  })

  test('another file is refused', async () => {
    await expect(recorded({ har: await file({ log: 1 }) })).rejects.toThrow('expected a HAR 1.2 document')
  })
})

describe('between a client and its server', () => {
  const options = { port: 0, host: '127.0.0.1', minute: '60s', credential: [] }
  const quiet = { ...context, onReady: () => undefined }

  test('both are judged by what passed', async () => {
    const server = await context.startServer({ credentials: {}, allowedHosts: [] })
    const exec = await client('await order("o1", { total: "1,5" })')
    const upstream = `${server.baseUrl}/${surface}`
    const { runs } = await proxy(surface, { ...options, upstream, exec }, quiet)
    await server.close()
    expect(runs.map(({ side, verdict }) => [side, verdict])).toEqual([
      ['client', 'nonconformant'],
      ['server', 'conformant'],
    ])
    expect(JSON.stringify(runs)).not.toContain('yk_test_key')
  })

  test('a server that is not there is unreachable, and accused of nothing', async () => {
    const exec = await client('await order("o1")')
    const { runs } = await proxy(surface, { ...options, upstream: 'http://127.0.0.1:9', exec }, quiet)
    expect(runs[1]).toMatchObject({ verdict: 'incomplete' })
    expect(runs[1]!.unreachable).toContain('nothing listens there (ECONNREFUSED)')
    expect(runs[1]!.tr?.unreachable).toMatch(/^sunucuyla bağlantı koptu: .*orada dinleyen yok/)
  })
})

/** A client in a process of its own: `order(id, changes)` and `call(path, method, body)` give the status. */
async function client(script: string): Promise<string> {
  const text = `
    const { UYUM_BASE_URL, UYUM_CREDENTIALS } = process.env
    const { apiKey = 'yk_test_key', restaurantId = 'rest_test0000001' } = JSON.parse(UYUM_CREDENTIALS)
    const headers = { 'X-API-Key': apiKey, 'Content-Type': 'application/json' }
    const call = async (path, method, body) =>
      (await fetch(UYUM_BASE_URL + path, { method, headers, body: JSON.stringify(body) }).catch(() => ({}))).status
    const order = (orderId, changes) => call('/webhook/third-party/order', 'POST',
      { orderId, restaurantId, customerName: 'Ayşe ' + orderId, deliveryAddress: 'İzmir', ...changes })
    ${script}`
  return `node --input-type=module -e "$(cat ${await file(text)})"`
}

let written = 0
async function file(content: unknown): Promise<string> {
  const path = join(folder, String((written += 1)))
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function observed(options: Partial<ObserveOptions>): Promise<Run> {
  const all = { scenario: [], credential: [], only: [], minute: '60s', ...options }
  return (await observe(surface, all, context)).runs[0]!
}

async function recorded(options: { har?: string; exchanges?: string; target?: string }): Promise<Run> {
  return (await judgeRecorded(surface, { credential: [], only: [], ...options }, '1.2.3')).runs[0]!
}

function checkOf({ checks }: Run, behaviour: string) {
  return checks.find(({ id }) => id === `${surface}/client/${behaviour}`)!
}

function outcomeOf(run: Run, behaviour: string) {
  return checkOf(run, behaviour).outcome
}
