/** What a condition may speak of: Arazzo's runtime expressions, as far as stories need them. */
export interface Seen {
  statusCode?: number
  requestBody: unknown
  responseBody: unknown
}

const comparison = /^(\$[^\s=!<>]+) *(==|!=|<=|>=|<|>) *(\S.*)$/

/**
 * Whether an Arazzo condition of the type `simple` holds: comparisons of runtime expressions with literals, joined by
 * `&&` or `||`. Texts are compared as they are, in the letter case that is sacred on the wire.
 */
export function holds(condition: string, seen: Seen): boolean {
  return condition
    .split('||')
    .some((alternative) => alternative.split('&&').every((part) => compares(part.trim(), seen)))
}

function compares(part: string, seen: Seen): boolean {
  const [, expression = '', operator = '', literal = ''] = comparison.exec(part) ?? []
  if (expression === '')
    throw new Error(`reading the condition "${part}": expected <expression> <operator> <literal>.`)
  const value = valueOf(expression, seen)
  const other = literalOf(literal.trim())
  switch (operator) {
    case '==':
      return (value ?? null) === other
    case '!=':
      return (value ?? null) !== other
    case '<':
      return Number(value) < Number(other)
    case '>':
      return Number(value) > Number(other)
    case '<=':
      return Number(value) <= Number(other)
    default:
      return Number(value) >= Number(other)
  }
}

function literalOf(text: string): unknown {
  const [, quoted] = /^'(.*)'$/s.exec(text) ?? []
  return quoted ?? (JSON.parse(text) as unknown)
}

function valueOf(expression: string, { statusCode, requestBody, responseBody }: Seen): unknown {
  if (expression === '$statusCode') return statusCode
  const [, side, pointer = ''] = /^\$(request|response)\.body(?:#(.*))?$/.exec(expression) ?? []
  if (side === undefined)
    throw new Error(
      `reading the expression ${expression}: expected $statusCode, $request.body#/… or $response.body#/….`,
    )
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
      side === 'request' ? requestBody : responseBody,
    )
}
