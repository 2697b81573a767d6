import { Store } from './store.js'

export const rooms = ['live', 'orders', 'trouble', 'time', 'mine', 'checks'] as const
export type Room = (typeof rooms)[number]

/** Where in the desk somebody is; all of it stands behind the URL's `#`, so that a link leads there. */
export interface Place {
  room: Room
  /** What is narrowed and what is open, by name. */
  asked: Readonly<Record<string, string>>
}

export const place = new Store<Place>(readPlace(location.hash))

addEventListener('hashchange', () => {
  place.value = readPlace(location.hash)
})

/** Goes to a room; what is asked of another stays behind. */
export function goTo(room: Room, asked: Record<string, string> = {}): void {
  history.pushState(null, '', hashOf({ room, asked }))
  place.value = { room, asked }
}

/** Changes what is asked of this room; an empty text takes it out. */
export function ask(change: Record<string, string>): void {
  const { room, asked } = place.value
  const next = Object.fromEntries(Object.entries({ ...asked, ...change }).filter(([, value]) => value !== ''))
  history.replaceState(null, '', hashOf({ room, asked: next }))
  place.value = { room, asked: next }
}

export function hashOf({ room, asked }: Place): string {
  const query = new URLSearchParams(asked).toString()
  return `#/${room}${query === '' ? '' : `?${query}`}`
}

function readPlace(hash: string): Place {
  const [, name = '', query = ''] = /^#\/(\w*)(?:\?(.*))?$/.exec(hash) ?? []
  return {
    room: rooms.find((room) => room === name) ?? 'live',
    asked: Object.fromEntries(new URLSearchParams(query)),
  }
}
