import { parseArgs } from 'node:util'
import { killedStores, killOver, type KilledStore } from './kill-stores.js'
import { seededDraw } from './seeded-draw.js'

// `npm run kill-test`: a mock that is killed under load still has every order that it acknowledged.

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', multiple: true, default: [...killedStores] },
  },
})
const kills = Number(values.kills)

for (const store of values.store as KilledStore[]) {
  const draw = seededDraw(Number(values.seed))
  const onKill = (killed: number): void => {
    if (killed % 20 === 0 && killed < kills) console.log(`${store}: ${killed} of ${kills} kills …`)
  }
  const { acknowledged, lost, double } = await killOver(store, { kills, draw, onKill })
  console.log(
    `${store}: ${kills} kills at random moments (seed ${values.seed}), ${acknowledged} orders acknowledged, ${lost.length} lost, ${double.length} double`,
  )
  for (const order of [...lost, ...double]) console.log(`  ${order}`)
  if (lost.length + double.length > 0 || acknowledged === 0) process.exitCode = 1
}
