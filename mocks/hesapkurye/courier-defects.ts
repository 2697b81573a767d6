import type { Defect } from '../mock-surface.js'
import type { CourierState } from './courier-state.js'

export const courierDefects: Record<string, Defect<CourierState>> = {}
