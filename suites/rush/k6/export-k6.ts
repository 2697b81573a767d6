import type { TargetSettings } from '../../run/target/target-settings.js'
import type { RunIdentity } from '../../run/record/run-identity.js'
import type { RushPlan } from '../plan-rush.js'
import type { RushOrder } from '../rush-orders.js'
import { withoutSecrets } from './without-secrets.js'

/** What a script for k6 is made of. */
export interface K6Script {
  settings: TargetSettings
  operation: string
  plan: RushPlan
  orders: readonly RushOrder[]
  /** By which the judge makes the same orders again. */
  identity: RunIdentity
  toolVersion: string
}

/** So many orders may be out or waiting for their moment: nobody waits for another one's answer. */
const mostAtOnce = 1000

/**
 * A rush as a script of k6: the same orders, by the same seed, due at the same moments. Each iteration is one order that
 * waits for its moment; k6's execution segments share the iterations out over its machines.
 */
export function exportK6({ settings, operation, plan, orders, identity, toolVersion }: K6Script): string {
  const shots = plan.arrivals.map(({ number, atMs, trouble }) => ({
    order: String(number),
    dueMs: Math.round(atMs),
    times: trouble === 'none' || trouble === 'late-cancel' ? 1 : 2,
    atOnce: trouble === 'twice',
    ...withoutSecrets(settings, orders[number]!.request),
  }))
  const tags = {
    uyum_seed: String(identity.seed),
    uyum_tag: identity.runTag,
    uyum_profile: plan.profile.name,
    uyum_compress: String(plan.compress),
    ...(plan.wanted !== undefined && { uyum_orders: String(plan.wanted) }),
  }
  const options = {
    scenarios: {
      rush: {
        executor: 'shared-iterations',
        iterations: shots.length,
        vus: Math.min(mostAtOnce, Math.max(1, shots.length)),
        maxDuration: `${Math.ceil(plan.durationMs / 1000) + 120}s`,
      },
    },
    thresholds: {
      [`http_req_duration{operation:${operation}}`]: [`p(99)<${settings.timeoutMs}`],
      [`http_req_failed{operation:${operation}}`]: ['rate<0.01'],
    },
    discardResponseBodies: true,
    tags,
  }
  return script
    .replace(
      '/* head */',
      () => `// uyum ${toolVersion} rush --export k6: ${settings.surface}, ${plan.profile.text.en}`,
    )
    .replace('/* options */', () => JSON.stringify(options, undefined, 2))
    .replace('/* shots */', () => JSON.stringify(shots))
    .replaceAll('/* operation */', () => JSON.stringify(operation))
    .replaceAll('/* timeout */', () => JSON.stringify(`${settings.timeoutMs}ms`))
}

const script = `/* head */
//
//   k6 run --out json=rush.json -e SECRET_KEY=... -e UYUM_TARGET=https://... this-file.js
//   uyum rush <the same target> --judge rush.json
//
// Secrets stand here as {{NAME}}: k6 is given each as -e NAME=value.
import { sleep } from 'k6'
import { SharedArray } from 'k6/data'
import exec from 'k6/execution'
import http from 'k6/http'

export const options = /* options */

const shots = new SharedArray('orders', () => /* shots */)

const filled = (text) => text.replace(/\\{\\{(\\w+)\\}\\}/g, (whole, name) => __ENV[name] || whole)

function requestOf(shot, repeat) {
  const headers = {}
  for (const name of Object.keys(shot.headers)) headers[name] = filled(shot.headers[name])
  const tags = {
    operation: /* operation */,
    name: /* operation */,
    order: shot.order,
    due_ms: String(shot.dueMs),
    repeat: String(repeat),
  }
  const url = (__ENV.UYUM_TARGET || shot.origin) + shot.path
  return { method: shot.method, url, body: filled(shot.body), params: { headers, tags, timeout: /* timeout */ } }
}

export default function () {
  const shot = shots[exec.scenario.iterationInTest]
  sleep(Math.max(0, (exec.scenario.startTime + shot.dueMs - Date.now()) / 1000))
  if (shot.atOnce) {
    http.batch([requestOf(shot, false), requestOf(shot, true)])
    return
  }
  for (let time = 0; time < shot.times; time += 1) {
    const { method, url, body, params } = requestOf(shot, time > 0)
    http.request(method, url, body, params)
  }
}
`
