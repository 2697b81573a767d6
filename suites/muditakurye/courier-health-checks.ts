import { defineChecks } from '../check.js'
import { expectMember, expectStatus, expectTextMember, expectThat } from '../run/expect.js'
import type { CourierRequirement } from './courier-requirement.js'
import { askHealth } from './courier-requests.js'

const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$/

export const healthChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/health/answers-200',
    title: { en: 'answers the health check with 200', tr: 'health check isteğine 200 verir' },
    requirement: 'health-is-200',
    tags: ['smoke'],
    async run(target) {
      expectStatus(await askHealth(target), 200)
    },
  },
  {
    id: 'muditakurye/courier/health/says-ok',
    title: { en: 'says that it is ok', tr: 'durumunun "ok" olduğunu söyler' },
    requirement: 'health-says-ok',
    async run(target) {
      expectMember(await askHealth(target), 'status', 'ok')
    },
  },
  {
    id: 'muditakurye/courier/health/version',
    title: { en: 'tells its version', tr: 'sürümünü söyler' },
    requirement: 'health-version',
    async run(target) {
      expectTextMember(await askHealth(target), 'version')
    },
  },
  {
    id: 'muditakurye/courier/health/timestamp',
    title: { en: 'tells the time in ISO 8601', tr: 'zamanı ISO 8601 biçiminde söyler' },
    requirement: 'health-timestamp',
    async run(target) {
      const timestamp = expectTextMember(await askHealth(target), 'timestamp')
      expectThat(
        iso8601.test(timestamp) && !Number.isNaN(Date.parse(timestamp)),
        { en: '"timestamp" in ISO 8601 with an offset', tr: 'ofsetli ISO 8601 biçiminde "timestamp"' },
        { en: `"timestamp": "${timestamp}"`, tr: `"timestamp": "${timestamp}"` },
      )
    },
  },
  {
    id: 'muditakurye/courier/health/without-credentials',
    title: {
      en: 'answers the health check without credentials',
      tr: 'kimlik bilgisi olmadan health check yanıtı verir',
    },
    requirement: 'health-needs-no-credentials',
    async run(target) {
      expectStatus(await askHealth(target, {}), 200)
    },
  },
])
