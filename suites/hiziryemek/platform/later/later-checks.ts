import { both } from '../../../../contracts/text/bilingual.js'
import type { ownRequirements } from '../../../../contracts/hiziryemek/revisions/later/own-requirements.js'
import { violationsOf } from '../../../../contracts/validation/validation.js'
import { defineChecks } from '../../../check.js'
import {
  expectClientError,
  expectJson,
  expectNotStatus,
  expectStatus,
  expectTaken,
  expectThat,
} from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { json, ownSecret } from '../../secret-header.js'
import { orderExists, sampleUpdate, sendUpdate } from '../requests.js'

/** What only the later revision asks. */
export const laterChecks = defineChecks<keyof typeof ownRequirements>([
  {
    id: 'hiziryemek/platform/later/webhook-secret',
    title: {
      en: 'takes the agreed secret in x-webhook-secret',
      tr: 'kararlaştırılan anahtarı x-webhook-secret başlığında kabul eder',
    },
    requirement: 'later-secret-header',
    credentials: ['secretKey', 'restaurantId'],
    state: orderExists,
    async run(target) {
      const exchange = await sendUpdate(target, await sampleUpdate(target))
      expectNotStatus(exchange, 401)
      expectTaken(exchange)
    },
  },
  {
    id: 'hiziryemek/platform/later/restaurant-id-required',
    title: {
      en: 'refuses an update without restaurantId',
      tr: 'restaurantId taşımayan güncellemeyi reddeder',
    },
    requirement: 'later-restaurant-id-required',
    credentials: ['secretKey'],
    state: orderExists,
    async run(target) {
      expectClientError(
        await target.send({
          operation: 'updateOrderStatus',
          headers: { ...json, ...ownSecret(target) },
          body: await sampleUpdate(target),
          deliberatelyInvalid: true,
        }),
      )
    },
  },
  {
    id: 'hiziryemek/platform/later/restaurant-status',
    title: {
      en: 'tells with GET /restaurant-status whether the restaurant is open, and its hours',
      tr: 'GET /restaurant-status ile restoranın açık olup olmadığını ve saatlerini bildirir',
    },
    requirement: 'later-restaurant-status',
    credentials: ['secretKey', 'restaurantId'],
    async run(target) {
      const exchange = await askForStatus(target)
      expectTaken(exchange)
      expectSchema(target, 'getRestaurantStatus.200', expectJson(exchange))
    },
  },
  {
    id: 'hiziryemek/platform/later/application-created',
    title: {
      en: 'answers an application without a secret with 201',
      tr: 'anahtarsız başvuruyu 201 ile yanıtlar',
    },
    requirement: 'later-application-created',
    // An application reaches people: only where a target stands for as many of them as a burst is.
    allow: 'burst',
    async run(target) {
      target.requirePermission('burst')
      expectStatus(await sendApplication(target, applicant(target)), 201)
    },
  },
  {
    id: 'hiziryemek/platform/later/application-limit',
    title: {
      en: 'takes no more than five applications in fifteen minutes',
      tr: 'on beş dakikada beşten fazla başvuru kabul etmez',
    },
    requirement: 'later-application-limit',
    allow: 'burst',
    judgesRateLimit: true,
    async run(target) {
      target.requirePermission('burst')
      const answers = await target.askingFor429(() => sendApplications(target, 6))
      const taken = answers.filter(({ response }) => response.status < 300).length
      expectThat(
        taken <= 5,
        { en: 'at most 5 of 6 applications taken', tr: '6 başvurunun en çok 5’inin kabul edilmesi' },
        { en: `${taken} were taken`, tr: `${taken} tanesi kabul edildi` },
      )
    },
  },
])

export function askForStatus(
  target: Target,
  restaurantId = target.credential('restaurantId'),
): Promise<Exchange> {
  const restaurant = new URLSearchParams({ restaurantId })
  return target.send({
    operation: 'getRestaurantStatus',
    path: `/api/v1/pos-webhook/restaurant-status?${restaurant.toString()}`,
    headers: ownSecret(target),
  })
}

/** Who applies: another in each check of each run, as far as a server tells applicants apart. */
function applicant(target: Target): string {
  return `${target.fresh('deneme').toLowerCase()}@example.com`
}

function sendApplication(target: Target, email: string): Promise<Exchange> {
  return target.send({
    operation: 'apply',
    headers: json,
    body: {
      companyName: target.fresh('Deneme'),
      contactName: 'Ayşe Yılmaz',
      email,
      phone: '+905001112233',
      apiBaseUrl: 'https://pos.example.com',
      description: 'uyum',
    },
  })
}

async function sendApplications(target: Target, count: number): Promise<Exchange[]> {
  const answers: Exchange[] = []
  const email = applicant(target)
  for (let sent = 0; sent < count; sent += 1) answers.push(await sendApplication(target, email))
  return answers
}

function expectSchema(target: Target, schema: string, value: unknown): void {
  const [violation] = violationsOf(target.contract.validators, schema, value)
  const at = violation ? `${violation.path} ${violation.message}` : ''
  expectThat(!violation, { en: 'the documented members', tr: 'belgelenmiş alanlar' }, both(at))
}
