import { Store } from './store.js'

/** What was done, or could not be: read out, and shown for some seconds. */
export interface Said {
  text: string
  isError: boolean
}

export const said = new Store<Said | undefined>(undefined)
let fading: number | undefined

export function say(text: string, isError = false): void {
  said.value = { text, isError }
  clearTimeout(fading)
  fading = setTimeout(() => (said.value = undefined), isError ? 12_000 : 4000)
}

/** Does something and says what became of it; `done` is left out where that is seen anyway. */
export async function attempt<Result>(
  act: () => Promise<Result>,
  done?: string,
): Promise<Result | undefined> {
  try {
    const result = await act()
    if (done !== undefined) say(done)
    return result
  } catch (error) {
    say((error as Error).message, true)
    return undefined
  }
}
