import parse from 'parse-prometheus-text-format'
import { expect, test } from 'vitest'
import { ServerMetrics } from './server-metrics.js'

function textOf(act: (metrics: ServerMetrics) => void): string {
  const metrics = new ServerMetrics({ worlds: () => 3, connections: () => 2, requestsInFlight: () => 1 })
  act(metrics)
  return metrics.render()
}

function metricsOf(act: (metrics: ServerMetrics) => void) {
  return new Map(parse(textOf(act)).map((family) => [family.name, family]))
}

test('requests are counted by surface, operation and status', () => {
  const families = metricsOf((metrics) => {
    metrics.answered('bkyemek/pos', 'receiveOrder', 200, 1)
    metrics.answered('bkyemek/pos', 'receiveOrder', 200, 1)
    metrics.answered('bkyemek/pos', '', 404, 1)
  })
  expect(families.get('uyum_requests_total')).toMatchObject({
    type: 'COUNTER',
    metrics: [
      { labels: { surface: 'bkyemek/pos', operation: 'receiveOrder', status: '200' }, value: '2' },
      { labels: { surface: 'bkyemek/pos', operation: 'none', status: '404' }, value: '1' },
    ],
  })
})

test('durations are a histogram in seconds, each bucket with all that is below it', () => {
  const text = textOf((metrics) => {
    for (const milliseconds of [0.1, 3, 3, 70_000]) {
      metrics.answered('bkyemek/pos', 'receiveOrder', 200, milliseconds)
    }
  })
  const [histogram] = parse(text).find(({ name }) => name === 'uyum_request_duration_seconds')!.metrics
  expect(histogram!.buckets).toMatchObject({
    '0.0005': '1',
    '0.0025': '1',
    '0.005': '3',
    '10': '3',
    '+Inf': '4',
  })
  // The parser forgets what a histogram is labelled with.
  const labels = '{surface="bkyemek/pos",operation="receiveOrder"}'
  expect(text).toContain(`uyum_request_duration_seconds_count${labels} 4\n`)
  expect(text).toContain(`uyum_request_duration_seconds_sum${labels} 70.0061\n`)
})

test('deliveries, refusals and errors of the store are counted', () => {
  const families = metricsOf((metrics) => {
    metrics.attempted('muditakurye/pos', 'refused')
    metrics.attempted('muditakurye/pos', 'taken')
    metrics.concluded('muditakurye/pos', 'delivered')
    metrics.refused('connections')
    metrics.storeFailed('write')
  })
  const labelsOf = (name: string) => families.get(name)!.metrics.map(({ labels }) => labels)
  expect(labelsOf('uyum_delivery_attempts_total')).toEqual([
    { surface: 'muditakurye/pos', outcome: 'refused' },
    { surface: 'muditakurye/pos', outcome: 'taken' },
  ])
  expect(labelsOf('uyum_deliveries_total')).toEqual([{ surface: 'muditakurye/pos', outcome: 'delivered' }])
  expect(labelsOf('uyum_limit_refusals_total')).toEqual([{ limit: 'connections' }])
  expect(labelsOf('uyum_store_errors_total')).toEqual([{ doing: 'write' }])
})

test('what stands now is read when somebody looks', () => {
  const families = metricsOf(() => undefined)
  const valueOf = (name: string) => Number(families.get(name)!.metrics[0]!.value)
  expect(valueOf('uyum_worlds')).toBe(3)
  expect(valueOf('uyum_open_connections')).toBe(2)
  expect(valueOf('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
})

test('a label may hold anything, and stays one label', () => {
  const name = 'a"b\\c\nd{e="f"} 1'
  const families = metricsOf((metrics) => metrics.storeFailed(name))
  expect(families.get('uyum_store_errors_total')!.metrics).toHaveLength(1)
})

test('values that are made up without end share one', () => {
  const families = metricsOf((metrics) => {
    for (let made = 0; made < 20_000; made += 1) metrics.refused(`made up ${made}`)
  })
  const { metrics } = families.get('uyum_limit_refusals_total')!
  expect(metrics).toHaveLength(5001)
  expect(metrics.find(({ labels }) => labels?.['limit'] === 'other')).toMatchObject({ value: '15000' })
})
