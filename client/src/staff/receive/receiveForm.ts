import { PLACE_MOST, plainLine, type InputOf } from '@resident-card/shared'

type Target = Pick<InputOf<'window', 'receive'>, 'caseId' | 'version'>

/** What is sent; undefined while no place is given, or one nobody could write on a box. */
export const receiveInput = ({ caseId, version }: Target, typed: string): InputOf<'window', 'receive'> | undefined => {
  const place = plainLine(typed)
  return place === '' || place.length > PLACE_MOST ? undefined : { caseId, version, place }
}
