import { parseArgs } from 'node:util'
import { startReceiver } from '../../deliveries/attempts/recording-receiver.js'
import { fuzz, type Finding } from './fuzz-run.js'
import { flatness, renderFlatness } from './flatness.js'
import { startWatchedMock } from './watched-mock.js'

// `npm run fuzz`: whatever is sent, the mock neither crashes nor hangs, answers no 5xx that nobody declared, and holds
// no more memory and files at the end than when it was warm.

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    requests: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '600' },
    store: { type: 'string', default: 'memory' },
  },
})
const seed = Number(values.seed)
const requests = Number(values.requests)

console.log(`npm run fuzz -- --seed ${seed} --requests ${requests} --seconds ${values.seconds}`)
const mock = await startWatchedMock(values.store)
const receiver = await startReceiver()
const startedAt = performance.now()
const result = await fuzz({
  port: mock.port,
  seed,
  from: Number(values.from),
  requests,
  seconds: Number(values.seconds),
  receiver: receiver.baseUrl,
  onProgress: (sent) => {
    receiver.calls.length = 0
    mock.look(sent)
  },
})
const seconds = Math.round((performance.now() - startedAt) / 1000)
console.log(
  `${result.requests} requests in ${result.attempts} attempts, ${seconds} s; ${mock.isAlive() ? 'the mock is there' : 'the mock is gone'}`,
)
for (const finding of result.findings) console.log(renderFinding(finding))
const grown = flatness(mock.looks)
console.log(renderFlatness(grown))
const isSound = result.findings.length === 0 && mock.isAlive() && grown.isFlat !== false
console.log(isSound ? 'nothing found' : `${result.findings.length} found`)
await receiver.close()
mock.end()
process.exitCode = isSound ? 0 : 1

/** With the line that sends it again, alone. */
function renderFinding({ attempt, name, what, bytes }: Finding): string {
  const shown = JSON.stringify(bytes.toString('latin1').slice(0, 400))
  return `\n${name}: ${what}\n  ${shown}\n  again: npm run fuzz -- --seed ${seed} --from ${attempt} --requests 1`
}
