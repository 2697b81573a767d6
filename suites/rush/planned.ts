import { requireReasonable } from './allowed.js'
import { planRush, type RushPlan } from './plan-rush.js'
import { profiles, type ProfileName } from './profile.js'

export interface PlannedOptions {
  profile: ProfileName
  compress?: number
  orders?: number
}

/** The plan of what a command line asks for, where anybody can mean it. */
export function planned(
  name: string,
  { profile: wanted, compress = 1, orders }: PlannedOptions,
  rush: { seed: number; canCancel: boolean; limitPerSecond?: number | undefined; mostOrders?: number },
): RushPlan {
  requireReasonable(name, orders ?? 0, compress, rush.mostOrders)
  const profile = profiles.find((known) => known.name === wanted)!
  return planRush({ profile, compress, orders, ...rush })
}
