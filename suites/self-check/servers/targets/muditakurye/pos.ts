import { createHmac } from 'node:crypto'
import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'

/** What the webhooks page leaves open. */
export interface MuditaPosFreedom {
  style: ResponseStyle
  /** The two addresses that the POS registered. */
  paths: { receiveStatus: string; receiveCancellation: string }
  taken: Reply
  refused: Reply
  /** Where a secret was agreed, each event must be signed with it. */
  secret?: string
}

/** A POS that MuditaKurye tells of statuses, written from the partner's page alone. */
export function muditakuryePos({ style, paths, taken, refused, secret }: MuditaPosFreedom): Implementation {
  return {
    answer: (request, body, response) => {
      if (!Object.values(paths).includes(request.url ?? ''))
        return void send(response, style, { status: 404 })
      if (request.method !== 'POST') return void send(response, style, { status: 405 })
      const signature = request.headers['x-muditakurye-signature']
      const isSigned = secret === undefined || signature === sign(body, secret)
      if (!isSigned) return void send(response, style, { status: 401 })
      void send(response, style, isEvent(readJson(body)) ? taken : refused)
    },
  }
}

function isEvent(value: unknown): boolean {
  return isJsonObject(value) && typeof value['orderId'] === 'string' && typeof value['status'] === 'string'
}

function sign(body: Buffer, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}
