import { useEffect, useState } from 'preact/hooks'
import { ChecksRoom } from './checks/checks-room.jsx'
import { HelpDialog } from './frame/help-dialog.jsx'
import { LogIn } from './frame/log-in.jsx'
import { SaidLine } from './frame/said-line.jsx'
import { TopBar } from './frame/top-bar.jsx'
import { RoomList } from './frame/room-list.jsx'
import { log } from './live/log.js'
import { noFilter } from './live/log-filter.js'
import { LiveRoom } from './live/live-room.jsx'
import { OrdersRoom } from './orders/orders-room.jsx'
import { MineRoom } from './mine/mine-room.jsx'
import { useKeys } from './parts/use-keys.js'
import { needsToken, sandbox } from './state/control.js'
import { loadCatalog } from './state/known.js'
import { goTo, place, rooms, type Room } from './state/place.js'
import { attempt } from './state/said.js'
import { TimeRoom } from './time/time-room.jsx'
import { TroubleRoom } from './trouble/trouble-room.jsx'
import { useStore } from './state/store.js'
import { useTexts } from './text/language.js'

const roomOf: Readonly<Record<Room, () => preact.JSX.Element>> = {
  live: LiveRoom,
  orders: OrdersRoom,
  trouble: TroubleRoom,
  time: TimeRoom,
  mine: MineRoom,
  checks: ChecksRoom,
}

/** The whole page: its rooms in a frame, or the log-in. */
export function Desk() {
  const texts = useTexts()
  const { room } = useStore(place)
  const isLockedOut = useStore(needsToken)
  const [isHelping, setIsHelping] = useState(false)
  useEffect(() => {
    if (!isLockedOut) void attempt(loadCatalog)
  }, [isLockedOut])
  // Every room may show what went over the wire; the log's own narrows it.
  useEffect(() => {
    if (!isLockedOut && room !== 'live') log.follow(noFilter)
  }, [room, isLockedOut])
  useEffect(() => {
    document.title = `${texts[room]} · uyum${sandbox === '' ? '' : ` @${sandbox}`}`
  }, [room, texts])
  useKeys({
    '?': () => setIsHelping(true),
    ...Object.fromEntries(rooms.map((name, index) => [String(index + 1), () => goTo(name)])),
  })
  if (isLockedOut) return <LogIn />
  const Room = roomOf[room]
  return (
    <div class="desk">
      <TopBar onHelp={() => setIsHelping(true)} />
      <RoomList />
      <main>
        <h1 class="unseen">{texts[room]}</h1>
        <Room key={room} />
      </main>
      <SaidLine />
      {isHelping && <HelpDialog onClose={() => setIsHelping(false)} />}
    </div>
  )
}
