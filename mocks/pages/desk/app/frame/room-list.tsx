import { hashOf, place, rooms, type Room } from '../state/place.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'

/** Drawn in a box of 24, with strokes. */
const icons: Record<Room, string> = {
  live: 'M3 12h4l3-8 4 16 3-8h4',
  orders: 'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v11h-4z',
  trouble: 'M13 3 5 14h6l-1 7 8-11h-6z',
  time: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  mine: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-4 4-6 8-6s7 2 8 6',
  checks: 'M4 12l5 5L20 6',
}

/** The way from room to room. */
export function RoomList() {
  const texts = useTexts()
  const { room } = useStore(place)
  return (
    <nav aria-label={texts.rooms}>
      {rooms.map((name, index) => (
        <a
          key={name}
          href={hashOf({ room: name, asked: {} })}
          aria-keyshortcuts={String(index + 1)}
          {...(name === room && { 'aria-current': 'page' as const })}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={icons[name]} />
          </svg>
          <span>{texts[name]}</span>
        </a>
      ))}
    </nav>
  )
}
