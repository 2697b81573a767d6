type Body = Readonly<Record<string, unknown>>

export const neverIssued = 'never_issued_0000000000'

const texts = ['ApiKey', 'ApiSecret', 'UserName', 'Password']
const all = [...texts, 'RestaurantID', 'ProjectID']

/** All of a request's texts that are credentials wrong at once: which of them a server heeds does not matter. */
export function withWrongCredentials(body: Body): Record<string, unknown> {
  const given = texts.filter((name) => name in body)
  return { ...body, ...Object.fromEntries(given.map((name) => [name, neverIssued])) }
}

/** The request with nothing left in it that could tell who sends it. */
export function withoutCredentials(body: Body): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !all.includes(name)))
}
