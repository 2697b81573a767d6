import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { defineChecks } from '../../../check.js'
import { expectRightTime, expectZone } from '../../../families/right-times.js'
import { expectMember, expectStatus, expectTextMember, expectThat } from '../../../run/expect/expect.js'
import type { CourierRequirement } from '../requirement.js'
import { askHealth } from '../requests.js'

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
        isIso8601(timestamp),
        { en: '"timestamp" in ISO 8601', tr: 'ISO 8601 biçiminde "timestamp"' },
        { en: `"timestamp": "${timestamp}"`, tr: `"timestamp": "${timestamp}"` },
      )
    },
  },
  {
    id: 'muditakurye/courier/health/timestamp-with-its-zone',
    title: { en: 'tells the time with its zone', tr: 'zamanı saat dilimiyle söyler' },
    requirement: 'health-timestamp-has-its-zone',
    async run(target) {
      expectZone(expectTextMember(await askHealth(target), 'timestamp'), 'timestamp')
    },
  },
  {
    id: 'muditakurye/courier/health/timestamp-right',
    title: { en: 'tells the right time', tr: 'saati doğru söyler' },
    requirement: 'health-timestamp-is-right',
    async run(target) {
      const exchange = await askHealth(target)
      expectRightTime(target, exchange, expectTextMember(exchange, 'timestamp'))
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
