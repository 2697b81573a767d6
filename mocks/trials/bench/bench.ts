import { parseArgs } from 'node:util'
import { measureMemory } from './measure/measure-memory.js'
import { measureRounds } from './measure/measure-rounds.js'
import { measureLongWork } from './measure/measure-long-work.js'
import { whereTimeGoes, type Spent } from './measure/where-time-goes.js'
import { amongReplicas } from './measure/measure-replicas.js'
import { afterOrders, amongWorlds, besideSurfaces } from './measure/measure-growth.js'
import { bare, httpMiddleware, kept, uyum, withAjv, withSurfaces } from './contenders/our-contenders.js'
import { installPeers } from './contenders/peer-contenders.js'
import {
  renderGrown,
  renderHeldMachine,
  renderLongWork,
  renderMeasured,
  renderSetUps,
  renderSpent,
  renderStored,
} from './figures/render-measured.js'
import { writeSection } from './figures/write-section.js'

// `npm run bench`: what an order costs the mock, in ratio to what the least honest mock costs and beside its peers, and
// what surfaces, stored orders and worlds add. With --write the figures go into RESULTS.md.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    orders: { type: 'string', default: '500000' },
    'without-peers': { type: 'boolean', default: false },
    'without-growth': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const orders = Number(values.orders)
const peers = values['without-peers'] ? [] : [httpMiddleware, ...installPeers()]
const told: string[] = []

function tell(text: string): void {
  console.log(`${text}\n`)
  told.push(text)
}

tell(
  `POST ${bare.path} with distinct order ids, 900 bytes each; medians of ${values.rounds} rounds of ${seconds} s, in each of which all servers had their turn\n\n${renderHeldMachine()}. Ratios are to ${withAjv.name}.`,
)
const warmUp = { stepSeconds: 2, stillWithin: 0.08, atMostSeconds: 120 }
const { measured, leftOut } = await measureRounds([bare, withAjv, uyum, kept, ...peers], {
  connections: [16, 64],
  rounds: Number(values.rounds),
  seconds,
  warmUp,
})
const missing = leftOut.find(({ contender }) => !peers.includes(contender))
if (missing) throw new Error(`measuring ${missing.contender.name}: ${missing.reason}`)
tell(renderMeasured(measured, withAjv))
tell(renderSetUps(measured, leftOut))
const spent: Spent[] = []
for (const contender of [bare, withAjv, uyum]) spent.push(await whereTimeGoes(contender, seconds, warmUp))
tell(renderSpent(spent))

if (!values['without-growth']) {
  const counts = [0, 0.2, 1].map((part) => Math.round(orders * part))
  tell(renderGrown('surfaces', await besideSurfaces(withSurfaces, [1, 4, 8], seconds)))
  tell(renderGrown('stored orders', await afterOrders(uyum, counts, seconds)))
  tell(renderGrown('worlds', await amongWorlds(uyum, [1, 100, 1000, 2000], seconds)))
  tell(renderGrown('replicas on one Redis', await amongReplicas(uyum, [1, 2, 4], seconds)))
  const long = Math.min(orders, 100_000)
  tell(renderLongWork(long, await measureLongWork(uyum, long)))
  const stored = await measureMemory(uyum, Math.min(orders, 100_000))
  tell(stored ? renderStored(stored) : 'This system does not tell the memory of a process.')
}
if (values.write) writeSection('servers', `## Servers\n\n${told.join('\n\n')}`)
