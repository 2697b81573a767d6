/** How a name is spelt apart from case and separators: `orderId`, `order_id` and `OrderID` are one. */
const core = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Fewer may be like by chance. */
const fewest = 2

/** The documented names that an answer has in another spelling, where it has none of them as documented; else nothing. */
export function namesInAnotherDialect(
  body: string,
  documented: readonly string[],
): { sent: string; documented: string }[] {
  const members = membersOf(body)
  if (members.length === 0 || documented.some((name) => members.includes(name))) return []
  const bySpelling = new Map(documented.map((name) => [core(name), name]))
  const bySent = new Map(members.map((sent) => [core(sent), sent]))
  const like = [...bySpelling].flatMap(([spelling, name]) => {
    const sent = bySent.get(spelling)
    return sent === undefined ? [] : [{ sent, documented: name }]
  })
  return like.length >= fewest ? like : []
}

function membersOf(body: string): string[] {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  } catch {
    return []
  }
}
