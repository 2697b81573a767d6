import { writeFile } from 'node:fs/promises'
import type { RunRecord } from '../../record/run-record.js'
import { connectTarget } from '../../run/target/connect-target.js'
import { Pace } from '../../run/pace/pace.js'
import { runIdentity } from '../../run/record/run-identity.js'
import { randomInt } from 'node:crypto'
import { ConfigurationError } from '../../config/configuration-error.js'
import type { ProfileName } from '../profile.js'
import type { Rushed } from '../rushed.js'
import { prepare, recordOf, type RushMetadata, type RushOptions } from '../rush-command.js'
import { RushOrders } from '../rush-orders.js'
import { judgeShots } from '../rush-target.js'
import { exportK6 } from './export-k6.js'
import { readK6Output } from './read-k6-output.js'

/** `--export k6`: writes the script, and sends no order. */
export async function writeK6Script(
  words: readonly string[],
  options: RushOptions,
  file: string,
  toolVersion: string,
): Promise<void> {
  const { seed = randomInt(2 ** 31), runTag } = options
  const identity = runIdentity(seed, runTag, Date.now())
  const { suite, rushed, settings, plan } = await prepare(words, options, identity)
  requireOwnOrders(settings.name, rushed)
  const connection = connectTarget(suite.contract, settings, identity, new Pace({}))
  try {
    const orders = await new RushOrders(connection, rushed).make(plan.arrivals.length)
    const script = exportK6({ settings, operation: rushed.operation, plan, orders, identity, toolVersion })
    await writeFile(file, script)
  } finally {
    await connection.client.close()
  }
}

/** An order that a states hook makes is another one each time: a script cannot hold it, nor a judge make it again. */
function requireOwnOrders(name: string, { state }: Rushed): void {
  if (state === undefined) return
  throw new ConfigurationError({
    en: `rushing ${name} by k6: expected a surface whose orders uyum makes, here the states hook makes them ("${state}"), others each time. Leave --export and --judge out.`,
    tr: `${name} k6 ile yoğunlukta sınanırken: siparişlerini uyum’un oluşturduğu bir arayüz bekleniyordu; burada onları durum ucu oluşturur ("${state}"), her seferinde başkalarını. --export ve --judge yazmayın.`,
  })
}

/** `--judge`: looks what became of the orders that k6 sent. */
export async function judgeK6Output(
  words: readonly string[],
  options: RushOptions,
  file: string,
  { toolVersion, stop }: RushMetadata,
): Promise<RunRecord> {
  const { seed, runTag, profile, compress, orders: wanted, shots } = await readK6Output(file)
  const same: RushOptions = {
    ...options,
    seed,
    runTag,
    profile: profile as ProfileName,
    compress,
    ...(wanted !== undefined && { orders: wanted }),
  }
  return recordOf(same, toolVersion, async (identity) => {
    const request = await prepare(words, same, identity)
    const { suite, rushed, settings, plan } = request
    requireOwnOrders(settings.name, rushed)
    const connection = connectTarget(suite.contract, settings, identity, new Pace({}))
    try {
      const orders = await new RushOrders(connection, rushed).make(plan.arrivals.length)
      return await judgeShots({ ...request, stop }, connection, {
        orders,
        shots,
        warmUp: 0,
        heldBack: plan.arrivals.filter(({ isHeldBack }) => isHeldBack).length,
        generator: 'k6',
      })
    } finally {
      await connection.client.close()
    }
  })
}
