import { readFileSync } from 'node:fs'

/** Linux counts in ticks of this length, whatever the machine's clock. */
const tickMs = 10

/** The time that all threads of a process have had of the processors, in milliseconds; nothing where it is not told. */
export function cpuTimeMs(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold spaces; user and system time are the 14th and 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * tickMs
  } catch {
    return undefined
  }
}
