import { parseArgs } from 'node:util'
import { measure, measureMemory, type Measured } from './measure.js'
import { afterOrders, amongWorlds, besideSurfaces } from './measure-growth.js'
import { bare, httpMiddleware, kept, uyum, withSurfaces } from './our-contenders.js'
import { installPeers } from './peer-contenders.js'
import { renderGrown, renderHeldMachine, renderMeasured, renderStored } from './render-measured.js'
import { writeSection } from './write-section.js'

// `npm run bench`: orders a second of the mock on one core, in ratio to a bare server and beside its peers, and what
// surfaces, stored orders and worlds cost it. With --write the figures go into RESULTS.md.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    orders: { type: 'string', default: '200000' },
    'without-peers': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const orders = Number(values.orders)
const options = { connections: [16, 64], seconds, warmUpSeconds: 3 }
const peers = values['without-peers'] ? [] : [httpMiddleware, ...installPeers()]
const told: string[] = []

function tell(text: string): void {
  console.log(`${text}\n`)
  told.push(text)
}

tell(`POST ${bare.path} with distinct order ids, 900 bytes each\n\n${renderHeldMachine()}`)
const measured: Measured[] = []
for (const contender of [bare, uyum, kept, ...peers]) {
  const result = await measure(contender, options).catch((error: Error) => error.message)
  if (typeof result !== 'string') measured.push(result)
  else if (peers.includes(contender)) tell(`${contender.name} is left out: ${result}`)
  else throw new Error(result)
}
tell(renderMeasured(measured))

const counts = [0, 0.25, 1].map((part) => Math.round(orders * part))
tell(renderGrown('surfaces', await besideSurfaces(withSurfaces, [1, 4, 8], seconds)))
tell(renderGrown('stored orders', await afterOrders(uyum, counts, seconds)))
tell(renderGrown('worlds', await amongWorlds(uyum, [1, 100, 1000], seconds)))
const stored = await measureMemory(uyum, orders)
tell(stored ? renderStored(stored) : 'This system does not tell the memory of a process.')
if (values.write) writeSection('servers', `## Servers\n\n${told.join('\n\n')}`)
