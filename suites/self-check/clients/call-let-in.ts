import { createHmac } from 'node:crypto'
import type { Operation } from '../../../contracts/openapi/operations.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'

/** What lets a documented sample in: the mock's credentials in its headers, and ids that the mock knows in its body. */
interface Admission {
  headers?: (body: string) => Record<string, string>
  /** The sample's words, each with the mock's. */
  words?: (world: string) => Promise<Record<string, string>> | Record<string, string>
}

const { 'bkyemek/pos': bkyemek, 'muditakurye/courier': courier } = defaultCredentials

const admissions: Record<Surface, Admission> = {
  'hiziryemek/platform': {
    headers: () => ({ 'x-secret-key': defaultCredentials['hiziryemek/platform'].secretKey }),
    words: async (world) => {
      const order = await broughtAbout(world, 'hiziryemek/platform', 'order exists', { status: 'confirmed' })
      return { '507f1f77bcf86cd799439011': order['orderId']!, 'POS-1': order['posOrderId']! }
    },
  },
  'hiziryemek/pos': { headers: () => ({ 'x-secret-key': defaultCredentials['hiziryemek/pos'].secretKey }) },
  'kuzeypos/platform': {
    headers: () => ({ 'x-api-key': defaultCredentials['kuzeypos/platform'].apiKey }),
    words: async (world) => {
      const order = await broughtAbout(world, 'kuzeypos/platform', 'order exists', { status: 'hazirlanacak' })
      return {
        '507f1f77bcf86cd799439011': order['restaurantId']!,
        '507f1f77bcf86cd799439012': order['orderId']!,
      }
    },
  },
  'kuzeypos/courier': {},
  'bkyemek/pos': { headers: () => ({ 'x-api-key': bkyemek.apiKey, 'x-api-secret': bkyemek.apiSecret }) },
  'hesapkurye/courier': {},
  'muditakurye/courier': {
    headers: () => ({ 'x-api-key': courier.apiKey }),
    words: () => ({ rest_abc1234567890: courier.restaurantId }),
  },
  'muditakurye/pos': {
    headers: (body) => ({
      'x-muditakurye-signature': createHmac('sha256', defaultCredentials['muditakurye/pos'].webhookSecret)
        .update(body)
        .digest('hex'),
    }),
  },
}

/** Sends a body that was made of a documented sample, in a world of its own, so that nothing but the body decides. */
export async function callLetIn(
  baseUrl: string,
  { surface, method, path }: Operation,
  sandbox: string,
  value: unknown,
): Promise<Response> {
  const { headers, words } = admissions[surface]
  const world = `${baseUrl}/@${sandbox}`
  const known = Object.entries((await words?.(world)) ?? {}).flatMap(([sample, own]) => [
    [sample, own] as const,
    [sample.toUpperCase(), own.toUpperCase()] as const,
  ])
  const body = known.reduce((text, [sample, own]) => text.replaceAll(sample, own), JSON.stringify(value))
  return fetch(`${world}/${surface}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers?.(body) },
    body,
  })
}

async function broughtAbout(
  world: string,
  surface: Surface,
  state: string,
  params: object,
): Promise<Record<string, string>> {
  const answer = await fetch(`${world}/_uyum/states/${surface}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state, params, action: 'setup' }),
  })
  return (await answer.json()) as Record<string, string>
}
