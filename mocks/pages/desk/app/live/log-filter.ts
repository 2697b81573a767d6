import type { LogRow } from './log-row.js'

/** What the log is narrowed to; each as it stands in the URL. */
export interface LogFilter {
  partner: string
  surface: string
  operation: string
  /** `2`, `4`, `5`: the first digit; `429`: that one; `0`: no answer. */
  status: string
  direction: string
  /** `yes`: only what broke the contract. */
  broken: string
  order: string
  text: string
}

export const noFilter: LogFilter = {
  partner: '',
  surface: '',
  operation: '',
  status: '',
  direction: '',
  broken: '',
  order: '',
  text: '',
}

export function filterOf(asked: Readonly<Record<string, string>>): LogFilter {
  return Object.fromEntries(
    Object.keys(noFilter).map((name) => [name, asked[name] ?? '']),
  ) as unknown as LogFilter
}

export function passes(row: LogRow, filter: LogFilter): boolean {
  const { partner, surface, operation, status, direction, broken, order, text } = filter
  return (
    (partner === '' || row.surface.startsWith(`${partner}/`)) &&
    (surface === '' || row.surface === surface) &&
    (operation === '' || row.operation === operation) &&
    (direction === '' || row.direction === direction) &&
    (status === '' || hasStatus(row, status)) &&
    (broken === '' || row.violations > 0) &&
    (order === '' || row.orders.includes(order)) &&
    (text === '' || row.found)
  )
}

function hasStatus({ status }: LogRow, wanted: string): boolean {
  return wanted.length === 1 && wanted !== '0'
    ? Math.floor(status / 100) === Number(wanted)
    : status === Number(wanted)
}
