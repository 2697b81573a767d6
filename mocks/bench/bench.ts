import { parseArgs } from 'node:util'
import { measure, measureMemory, type Measured } from './measure.js'
import { bare, uyum } from './our-contenders.js'
import { installPeers } from './peer-contenders.js'
import { renderMachine, renderMeasured, renderStored } from './render-measured.js'

// `npm run bench`: orders a second of the mock on one core, in ratio to a bare server and beside its peers.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    orders: { type: 'string', default: '200000' },
    'without-peers': { type: 'boolean', default: false },
  },
})
const options = { connections: [16, 64], seconds: Number(values.seconds), warmUpSeconds: 3 }
const contenders = [bare, uyum, ...(values['without-peers'] ? [] : installPeers())]

console.log(`POST ${bare.path} with distinct order ids, 900 bytes each\n${renderMachine()}\n`)
const measured: Measured[] = []
for (const contender of contenders) measured.push(await measure(contender, options))
console.log(renderMeasured(measured))
const stored = await measureMemory(uyum, Number(values.orders))
console.log(stored ? `\n${renderStored(stored)}` : '\nThis system does not tell the memory of a process.')
