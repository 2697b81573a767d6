import { readdirSync } from 'node:fs'
import { Gauge } from './gauge.js'

/** What Prometheus' own clients tell of a process, under the names that they give it. */
export const processGauges = [
  new Gauge({ name: 'process_resident_memory_bytes', help: 'Memory that the process holds.' }, () =>
    process.memoryUsage.rss(),
  ),
  new Gauge(
    { name: 'process_cpu_seconds_total', help: 'Time on a processor.' },
    () => {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1e6
    },
    'counter',
  ),
  new Gauge({ name: 'process_open_fds', help: 'Open files and sockets.' }, openFiles),
  new Gauge(
    { name: 'process_start_time_seconds', help: 'When the process began, in seconds since 1970.' },
    () => Math.round(performance.timeOrigin / 1000),
  ),
]

/** Linux alone tells. */
function openFiles(): number | undefined {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return undefined
  }
}
