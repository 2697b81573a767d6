import { cpus, totalmem } from 'node:os'
import type { Contender } from '../contenders/contender.js'
import type { Grown } from '../measure/measure-growth.js'
import type { LongWork } from '../measure/measure-long-work.js'
import type { Stored } from '../measure/measure-memory.js'
import type { LeftOut, Measured } from '../measure/measure-rounds.js'
import { works, type Spent } from '../measure/where-time-goes.js'
import { isPinned } from '../contenders/start-contender.js'

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const oneDigit = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const twoDigits = new Intl.NumberFormat('en', { maximumFractionDigits: 2, minimumFractionDigits: 2 })

/** The machine and how the servers were held, for whoever compares two tables. */
export function renderHeldMachine(): string {
  const held = isPinned
    ? 'each server of one thread held to one core'
    : 'servers on any core (no taskset here)'
  return `${renderMachine()}; ${held}`
}

export function renderMachine(): string {
  const [cpu] = cpus()
  const memory = number.format(totalmem() / 1_073_741_824)
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}`
}

/** A Markdown table; what the ratios are to is one of the measured. */
export function renderMeasured(measured: readonly Measured[], base: Contender): string {
  const of = measured.find(({ contender }) => contender === base)
  const lines = measured.flatMap(({ contender, readyAfterMs, rows }) =>
    rows.map((row) => {
      const other = of?.rows.find(({ connections }) => connections === row.connections)
      const [slowest, fastest] = row.spread
      return [
        `${contender.name} ${contender.version}`,
        row.connections,
        row.cpuMicroseconds === undefined ? '–' : number.format(row.cpuMicroseconds),
        ratio(row.cpuMicroseconds, other?.cpuMicroseconds),
        number.format(row.perSecond),
        `${number.format(slowest)}–${number.format(fastest)}`,
        oneDigit.format(row.medianMs),
        oneDigit.format(row.p99Ms),
        ratio(row.p99Ms, other?.p99Ms),
        number.format(readyAfterMs),
      ]
    }),
  )
  const header = ['server', 'connections', 'CPU µs an order', 'ratio', 'orders/s', 'slowest–fastest round']
  return table([...header, 'median ms', 'p99 ms', 'ratio', 'ready after ms'], lines)
}

/** How each was set up and warmed, and who was left out. */
export function renderSetUps(measured: readonly Measured[], leftOut: readonly LeftOut[]): string {
  return [
    ...measured.map(
      ({ contender: { name, setUp }, warmedAfterSeconds }) =>
        `- ${name}: warmed for ${warmedAfterSeconds} s${setUp === undefined ? '' : `; ${setUp}`}.`,
    ),
    ...leftOut.map(({ contender, reason }) => `- ${contender.name} is left out: ${reason}.`),
  ].join('\n')
}

function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || other === undefined ? '–' : twoDigits.format(one / other)
}

/** Of what an order costs each server, how much is spent on what. */
export function renderSpent(spent: readonly Spent[]): string {
  const header = ['CPU µs an order', ...spent.map(({ contender }) => contender.name)]
  const lines = works.map((work) => [
    work,
    ...spent.map(({ microseconds }) => oneDigit.format(microseconds[work])),
  ])
  return table(header, [
    ...lines,
    ['in all, looked at', ...spent.map(({ cpuMicroseconds }) => oneDigit.format(cpuMicroseconds))],
  ])
}

/** What growing costs; the ratios are to the first. */
export function renderGrown(what: string, rows: readonly Grown[]): string {
  const lines = rows.map(({ count, perSecond, p99Ms, cpuMicroseconds }) => [
    number.format(count),
    cpuMicroseconds === undefined ? '–' : number.format(cpuMicroseconds),
    ratio(cpuMicroseconds, rows[0]!.cpuMicroseconds),
    number.format(perSecond),
    twoDigits.format(perSecond / rows[0]!.perSecond),
    oneDigit.format(p99Ms),
  ])
  return table([what, 'CPU µs an order', 'ratio', 'orders/s', 'ratio', 'p99 ms'], lines)
}

/** What takes long in a large world, and how long others wait for it. */
export function renderLongWork(orders: number, work: readonly LongWork[]): string {
  const lines = work.map(({ what, ms, bytes, healthMs }) => [
    what,
    number.format(ms),
    oneDigit.format(bytes / 1_048_576),
    number.format(healthMs),
  ])
  const header = [
    `with ${number.format(orders)} orders and exchanges in memory`,
    'took ms',
    'MiB',
    'longest wait for health ms',
  ]
  return table(header, lines)
}

function table(header: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What the stored orders cost, in words. */
export function renderStored({ orders, bytesBefore, bytesAfter, bytesAfterTwice }: Stored): string {
  const many = number.format(orders)
  const megabytes = (bytes: number): string => number.format(bytes / 2 ** 20)
  const each = (from: number, to: number): string => number.format((to - from) / orders)
  return [
    `uyum mock after ${many} orders of 900 bytes: ${megabytes(bytesAfter)} MiB resident (${megabytes(bytesBefore)} before the first), ${each(bytesBefore, bytesAfter)} bytes an order,`,
    `in which is what is kept once; after ${many} more: ${megabytes(bytesAfterTwice)} MiB, ${each(bytesAfter, bytesAfterTwice)} bytes for each of these.`,
  ].join(' ')
}
