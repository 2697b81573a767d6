import { setTimeout } from 'node:timers/promises'
import type { Surface } from '../../../../contracts/contract/surfaces.js'
import type { ClientEnvironment } from '../../../observe/observe-client.js'
import type { OwnServer } from './own-server.js'

/** A client that does all that the documents ask, written without our mocks and suites. */
export interface ReferenceClient {
  surface: Surface
  /** Its own server, where the conversation begins with a push to it. */
  openServer?(): Promise<OwnServer>
  /** Makes its calls, the n-th of them as `manner` alters it, until it is done or the signal ends it. */
  run(
    environment: ClientEnvironment,
    variant: ClientVariant,
    signal: AbortSignal,
    server?: OwnServer,
  ): Promise<void>
  /** Other ways in which a client may do as documented: it is conformant in each of them. */
  toleratedVariants?: Readonly<Record<string, Partial<ClientVariant>>>
  /** By requirement, or `requirement/variant`: how a client looks that breaks it, and it alone. */
  defects: Readonly<Record<string, ClientDefect>>
}

export interface ClientDefect extends Partial<ClientVariant> {
  /** In which it shows, where `standard` gives no occasion. */
  scenario?: string
}

/** How a client goes about its calls: a defect replaces one of these. */
export interface ClientVariant {
  /** Changes a call on its way out. */
  alter(call: OutgoingCall): OutgoingCall
  /** What is sent again after a failure. */
  retry(call: OutgoingCall): OutgoingCall
  /** How long it waits after a 429, in documented minutes. */
  minutesAfter429: number
  /** Whether it sends again what was finally refused. */
  repeatsRefused: boolean
  /** How often it sends a call that fails before it gives up. */
  mostTries: number
  /** Whether it sends what was accepted once more. */
  sendsAcceptedAgain?: boolean
  /** How often it sends each call at once. */
  copies: number
  /** Whether it takes what is pushed again for something new. */
  takesRepeatsForNew: boolean
  /** Whether it goes on with an order that is over, as the server said. */
  goesOnWhenRefused: boolean
  /** What it reports of an order, one after the other, in place of the documented statuses. */
  statuses?: readonly (number | string)[]
  /** The path of a call that it never makes. */
  leavesOut?: string
  /** Whether it asks for what it has not sent yet. */
  asksFirst?: boolean
  /** What it sends after all else. */
  afterwards: readonly OutgoingCall[]
}

export interface OutgoingCall {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  /** Sent as JSON; a Buffer goes out as it is. */
  body?: Readonly<Record<string, unknown>> | Buffer
}

export const soundVariant: ClientVariant = {
  alter: (call) => call,
  retry: (call) => call,
  minutesAfter429: 1.05,
  repeatsRefused: false,
  mostTries: 4,
  copies: 1,
  takesRepeatsForNew: false,
  goesOnWhenRefused: false,
  afterwards: [],
}

const pauseMs = 10

/** Sends a call until it is through, finally refused, or has been tried often enough; gives the last answer. */
export async function sendPatiently(
  { UYUM_BASE_URL, UYUM_MINUTE_MS }: ClientEnvironment,
  call: OutgoingCall,
  variant: ClientVariant,
): Promise<Response | undefined> {
  let outgoing = variant.alter(call)
  for (let tries = 1; ; tries += 1) {
    const copies = Array.from({ length: variant.copies }, () => send(UYUM_BASE_URL, outgoing))
    const [response] = await Promise.all(copies)
    const status = response?.status
    if (status !== undefined && status < 400) {
      if (variant.sendsAcceptedAgain) await send(UYUM_BASE_URL, outgoing)
      return response
    }
    const isFinal = status !== undefined && status < 500 && status !== 429
    if (tries === variant.mostTries || (isFinal && !variant.repeatsRefused)) return response
    await setTimeout(status === 429 ? variant.minutesAfter429 * Number(UYUM_MINUTE_MS) : pauseMs)
    outgoing = variant.retry(outgoing)
  }
}

async function send(
  baseUrl: string,
  { method, path, headers, body }: OutgoingCall,
): Promise<Response | undefined> {
  try {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    })
    return response
  } catch {
    return undefined
  }
}

/** A manner that changes each call that has a body. */
export function withBody(
  change: (body: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): Partial<ClientVariant> {
  return {
    alter: (call) => (call.body && !Buffer.isBuffer(call.body) ? { ...call, body: change(call.body) } : call),
  }
}

/** A manner that puts these members into each body that has them already. */
export function withMembers(members: Readonly<Record<string, unknown>>): Partial<ClientVariant> {
  return withBody((body) => ({
    ...body,
    ...Object.fromEntries(Object.entries(members).filter(([name]) => name in body)),
  }))
}

/** A manner that leaves a member out. */
export function withoutMember(name: string): Partial<ClientVariant> {
  return withBody(({ [name]: _left, ...others }) => others)
}

/** A manner that puts a byte order mark before each body, as text written by Windows has it. */
export const withMark: Partial<ClientVariant> = {
  alter: (call) =>
    call.body && !Buffer.isBuffer(call.body)
      ? { ...call, body: Buffer.from(`\uFEFF${JSON.stringify(call.body)}`) }
      : call,
}

/** A text whose bytes in UTF-8 were taken for letters, as a wrong setting of a connection makes it. */
function encodedTwice(text: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(text))
}

/** A manner that carries such a text in each body. */
export const withTextTwice = withBody((body) => ({ ...body, note: encodedTwice('Çağrı Şen') }))

/** A text in ISO 8859-1, with a letter of its own for those that it does not have. */
export function inLatin1(text: string): Buffer {
  return Buffer.from(text.replaceAll(/[ğĞıİşŞ]/g, 'ü'), 'latin1')
}
