/** Whether a host, as it stands in a URL, is this machine. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    /^\[?::1\]?$/.test(host) ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  )
}
