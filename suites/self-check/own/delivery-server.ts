import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** What is wrong with a server of YakınKurye. */
export const deliveryFaults = [
  'takes-without-address',
  'takes-any-payment',
  'takes-numbers-as-texts',
  'looks-at-the-beginning-of-the-key',
  'answers-with-200',
  'repeats-create-anew',
  'other-content-is-replayed',
  'breaks-on-broken-json',
  'finds-everything',
  'forgets-what-it-took',
  'answers-without-tracking-id',
  'answers-with-another-reference',
  'cuts-names',
  'refuses-without-a-code',
  'refuses-with-another-code',
  'names-all-alike',
  'knows-no-limit',
  'says-not-when-to-come-again',
] as const

/** What is wrong with what it files, and with none of its answers. */
export const filingFaults = [
  'files-nothing',
  'files-repeats-again',
  'files-twice-what-comes-at-once',
  'files-old-letters',
  'files-whole-amounts',
  'files-what-it-refused',
  'files-another-content-over-the-first',
] as const
export type DeliveryFault = (typeof deliveryFaults)[number] | (typeof filingFaults)[number]

interface Answer {
  status: number
  body: unknown
}

interface Kept {
  content: string
  answer: Answer
}

type Body = Readonly<Record<string, unknown>>

const key = 'yk_deneme_anahtari'
const required = ['referenceNo', 'recipientName', 'recipientPhone', 'address']
const texts = [...required, 'note']
const payments = ['CASH', 'CARD', 'PREPAID']

/** YakınKurye as somebody else would write it: no line of a mock, and one fault or none. */
export class DeliveryServer {
  readonly #server: Server
  readonly #fault: DeliveryFault | undefined
  readonly #byReference = new Map<string, Kept>()
  readonly #byTracking = new Map<string, unknown>()
  readonly #limited = new Map<string, number>()
  /** Rows as its table has them, which nobody sees but who reads back. */
  readonly #rows: Body[] = []
  #made = 0

  constructor(fault?: DeliveryFault) {
    this.#fault = fault
    this.#server = createServer((request, response) => {
      void read(request).then(async (text) => {
        // Who looks first and writes a while later files twice what comes at once.
        const isNew = !this.#isFiled(text)
        if (this.#has('files-twice-what-comes-at-once')) await setTimeout(20)
        const { status, body } = this.#answer(request, text)
        if (request.url === '/deliveries') this.#file(text, status, isNew)
        const isTold = status === 429 && !this.#has('says-not-when-to-come-again')
        response.writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          ...(isTold && { 'retry-after': '60' }),
        })
        response.end(JSON.stringify(body))
      })
    })
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  #has(fault: DeliveryFault): boolean {
    return this.#fault === fault
  }

  #answer({ method = '', url = '', headers }: IncomingMessage, text: string): Answer {
    if (url === '/states') return this.#arrange(text)
    if (url === '/read-back') return this.#held(text)
    const [shown = ''] = [headers['x-api-key']].flat()
    const left = this.#limited.get(shown)
    const isKnown = this.#has('looks-at-the-beginning-of-the-key') ? shown.startsWith(key) : shown === key
    if (left === undefined && !isKnown) return error(401, 'UNAUTHORIZED')
    if (left !== undefined && !this.#has('knows-no-limit')) {
      if (left === 0) return error(429, 'RATE_LIMIT')
      this.#limited.set(shown, left - 1)
    }
    if (url === '/deliveries') return method === 'POST' ? this.#create(text) : error(405, 'METHOD')
    const [, id] = /^\/deliveries\/([^/]+)$/.exec(url) ?? []
    return id === undefined || method !== 'GET' ? error(404, 'NOT_FOUND') : this.#find(decodeURIComponent(id))
  }

  #arrange(text: string): Answer {
    const { state } = JSON.parse(text) as { state: string }
    if (state !== 'rate limit is low') return error(404, 'NO_STATE')
    this.#made += 1
    this.#limited.set(`limited-${this.#made}`, 3)
    return { status: 200, body: { limit: 3, apiKey: `limited-${this.#made}` } }
  }

  #rowsOf(referenceNo: unknown): Body[] {
    return this.#rows.filter((row) => row['referenceNo'] === referenceNo)
  }

  #isFiled(text: string): boolean {
    return this.#rowsOf((parsed(text) as Body | undefined)?.['referenceNo']).length > 0
  }

  #file(text: string, status: number, wasNew: boolean): void {
    const sent = parsed(text) as Body | undefined
    if (status !== (this.#has('answers-with-200') ? 200 : 201)) {
      if (status === 422 && this.#has('files-what-it-refused') && sent?.['referenceNo']) this.#rows.push(sent)
      if (status === 409 && this.#has('files-another-content-over-the-first'))
        Object.assign(this.#rowsOf(sent!['referenceNo'])[0]!, sent)
      return
    }
    const isNew = this.#has('files-twice-what-comes-at-once') ? wasNew : !this.#isFiled(text)
    if (this.#has('files-nothing') || (!isNew && !this.#has('files-repeats-again'))) return
    this.#rows.push(this.#asFiled(sent!))
  }

  #asFiled(sent: Body): Body {
    const { amount } = sent
    if (this.#has('files-whole-amounts') && typeof amount === 'number')
      return { ...sent, amount: Math.round(amount) }
    const isOld = this.#has('files-old-letters')
    return isOld ? (JSON.parse(JSON.stringify(sent).replaceAll(/[^\0-\u00ff]/gu, '?')) as Body) : { ...sent }
  }

  #held(text: string): Answer {
    const { ids } = JSON.parse(text) as { ids: Body }
    const found = this.#rowsOf(ids['referenceNo'])
    const [order] = found
    return { status: 200, body: order ? { found: true, count: found.length, order } : { found: false } }
  }

  #find(id: string): Answer {
    const found = this.#byTracking.get(id)
    if (found !== undefined) return { status: 200, body: found }
    if (!this.#has('finds-everything')) return error(404, 'NOT_FOUND')
    return { status: 200, body: { trackingId: id, referenceNo: 'x', status: 'RECEIVED' } }
  }

  #create(text: string): Answer {
    const sent = parsed(text)
    if (sent === undefined && this.#has('breaks-on-broken-json')) return error(500, 'ERROR')
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return error(422, 'INVALID')
    const body = sent as Record<string, unknown>
    if (!this.#isSound(body))
      return this.#has('refuses-without-a-code')
        ? { status: 422, body: {} }
        : error(422, this.#has('refuses-with-another-code') ? 'FAULTY' : 'INVALID')
    const content = JSON.stringify(body)
    const known = this.#byReference.get(String(body['referenceNo']))
    if (known && !this.#has('repeats-create-anew'))
      return known.content === content || this.#has('other-content-is-replayed')
        ? known.answer
        : error(409, 'DUPLICATE_REFERENCE')
    return this.#keep(body, content)
  }

  #keep(body: Record<string, unknown>, content: string): Answer {
    this.#made += 1
    const { referenceNo, recipientName } = body
    const trackingId = this.#has('names-all-alike') ? 'T-1' : `T-${this.#made}`
    const delivery = {
      trackingId,
      referenceNo: this.#has('answers-with-another-reference') ? `YK-${String(referenceNo)}` : referenceNo,
      recipientName: this.#has('cuts-names') ? String(recipientName).slice(0, 255) : recipientName,
      status: 'RECEIVED',
    }
    if (!this.#has('forgets-what-it-took')) this.#byTracking.set(trackingId, delivery)
    const { trackingId: _id, ...rest } = delivery
    const answer = {
      status: this.#has('answers-with-200') ? 200 : 201,
      body: this.#has('answers-without-tracking-id') ? rest : delivery,
    }
    this.#byReference.set(String(referenceNo), { content, answer })
    return answer
  }

  #isSound(body: Record<string, unknown>): boolean {
    const needed = this.#has('takes-without-address')
      ? required.filter((name) => name !== 'address')
      : required
    const isLoose = this.#has('takes-numbers-as-texts')
    const { amount, paymentType } = body
    return (
      needed.every((name) => body[name] !== undefined) &&
      texts.every((name) => body[name] === undefined || isLoose || typeof body[name] === 'string') &&
      required.every((name) => name === 'recipientPhone' || body[name] !== '') &&
      String(body['referenceNo']).length <= 64 &&
      (amount === undefined || (typeof amount === 'number' && amount >= 0)) &&
      (paymentType === undefined ||
        this.#has('takes-any-payment') ||
        payments.includes(paymentType as string))
    )
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function error(status: number, code: string): Answer {
  return { status, body: { code, message: code } }
}
