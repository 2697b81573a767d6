type Body = Record<string, unknown>

/** Has every JSON body that leaves this process altered on its way. */
export function alterCalls(alter: (path: string, body: Body) => Body): void {
  const { fetch } = globalThis
  globalThis.fetch = (input, init) => {
    if (typeof init?.body !== 'string') return fetch(input, init)
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    return fetch(input, { ...init, body: JSON.stringify(alter(pathname, JSON.parse(init.body) as Body)) })
  }
}

const timesAtOnce = 30

/** Has what failed sent again at once, again and again. */
export function storm(): void {
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    for (let time = 0; time < timesAtOnce; time += 1) {
      const response = await fetch(input, init).catch(() => undefined)
      if (response && response.status < 429) return response
    }
    return fetch(input, init)
  }
}

const manyInASecond = 5

/** Has what goes to such a path sent once more, under another name, while many of them go. */
export function doubleUnderLoad(path: RegExp, rename: (body: Body) => Body): void {
  const { fetch } = globalThis
  const sent: number[] = []
  globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init)
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    if (typeof init?.body !== 'string' || !path.test(pathname) || !response.ok) return response
    sent.push(Date.now())
    if (sent.filter((at) => at > Date.now() - 1000).length >= manyInASecond)
      await fetch(input, { ...init, body: JSON.stringify(rename(JSON.parse(init.body) as Body)) })
    return response
  }
}
