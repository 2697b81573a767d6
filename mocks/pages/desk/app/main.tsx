import { render } from 'preact'
import { Desk } from './desk.jsx'

render(<Desk />, document.getElementById('desk')!)
