/** An address to bind, as it is bound: in a URL an IPv6 address stands in brackets, and some write it so here, too. */
export function readHost(text: string): string {
  return /^\[(.*)\]$/.exec(text)?.[1] ?? text
}
