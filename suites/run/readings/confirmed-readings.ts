import type { Requirement } from '../../../contracts/requirements/requirement.js'
import type { Check } from '../../check.js'
import type { ConfirmedReading } from './confirmed-reading.js'

type Header = Pick<Check, 'requirement' | 'level' | 'readings'>

/** The answer that a check's demand rests on; nothing where no partner has given one. */
export function confirmationOf(
  { readings = {} }: Pick<Header, 'readings'>,
  requirement: Requirement,
  confirmed: readonly ConfirmedReading[] = [],
): ConfirmedReading | undefined {
  return confirmed.find(
    ({ reading, value }) => readings[reading]?.includes(value) ?? requirement.reading === reading,
  )
}

/** What was open weighs fully once the partner has answered: the check and its requirement as they count then. */
export function asConfirmed<Checked extends Header>(
  check: Checked,
  requirement: Requirement,
  confirmed: readonly ConfirmedReading[] = [],
): { check: Checked; requirement: Requirement; confirmation?: ConfirmedReading } {
  const confirmation = confirmationOf(check, requirement, confirmed)
  if (!confirmation) return { check, requirement }
  // A check that only this reading calls for asks no more than the answer says.
  const isOfReading = confirmation.reading in (check.readings ?? {})
  const { level: _level, ...whole } = check
  return {
    check: isOfReading ? (whole as Checked) : check,
    requirement: { ...requirement, confirmed: true },
    confirmation,
  }
}
