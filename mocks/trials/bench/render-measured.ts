import { cpus, totalmem } from 'node:os'
import type { Measured, Stored } from './measure.js'
import type { Grown } from './measure-growth.js'
import { isPinned } from './start-contender.js'

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const oneDigit = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const twoDigits = new Intl.NumberFormat('en', { maximumFractionDigits: 2, minimumFractionDigits: 2 })

/** The machine and how the servers were held, for whoever compares two tables. */
export function renderHeldMachine(): string {
  const held = isPinned ? 'each server held to one core' : 'servers on any core (no taskset here)'
  return `${renderMachine()}; ${held}`
}

export function renderMachine(): string {
  const [cpu] = cpus()
  const memory = number.format(totalmem() / 1_073_741_824)
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}`
}

/** A Markdown table; the first measured is what the ratios are to. */
export function renderMeasured(measured: readonly Measured[]): string {
  const [base] = measured
  const lines = measured.flatMap(({ contender, readyAfterMs, rows }) =>
    rows.map(({ connections, perSecond, medianMs, p99Ms }) => {
      const of = base?.rows.find((row) => row.connections === connections)?.perSecond ?? NaN
      return [
        `${contender.name} ${contender.version}`,
        connections,
        number.format(perSecond),
        twoDigits.format(perSecond / of),
        oneDigit.format(medianMs),
        oneDigit.format(p99Ms),
        number.format(readyAfterMs),
      ]
    }),
  )
  return table(['server', 'connections', 'orders/s', 'ratio', 'median ms', 'p99 ms', 'ready after ms'], lines)
}

/** What growing costs; the ratios are to the first. */
export function renderGrown(what: string, rows: readonly Grown[]): string {
  const lines = rows.map(({ count, perSecond, p99Ms }) => [
    number.format(count),
    number.format(perSecond),
    twoDigits.format(perSecond / rows[0]!.perSecond),
    oneDigit.format(p99Ms),
  ])
  return table([what, 'orders/s', 'ratio', 'p99 ms'], lines)
}

function table(header: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What the stored orders cost, in words. */
export function renderStored({ orders, bytesBefore, bytesAfter }: Stored): string {
  const each = (bytesAfter - bytesBefore) / orders
  const megabytes = (bytes: number) => number.format(bytes / 1_048_576)
  return `uyum mock after ${number.format(orders)} orders of 900 bytes: ${megabytes(bytesAfter)} MiB resident (${megabytes(bytesBefore)} before the first), ${number.format(each)} bytes an order.`
}
