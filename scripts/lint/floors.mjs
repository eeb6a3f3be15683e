/**
 * Turns the floors of a package into rules of dependency-cruiser. Floors are listed from the ground up; a floor holds one room
 * or an array of rooms side by side. A room may import itself and every floor below, never its neighbour nor what is above.
 *
 * A room is written as one of
 *   'kernel'         everything in that folder, but for what has a line of its own
 *   'pages/*'        every folder in `pages` is a room, and none knows another
 *   'useCases/*.*'   the files that lie directly in that folder
 *   'app/routes.ts'  one file
 */

/** A test may look wherever it must; what tests share lies in `testing/` or in a `testing.ts`. */
export const TEST = '\\.test\\.tsx?$|/testing(/|\\.tsx?$)'

const isFiles = (room) => room.endsWith('*.*')
const isOneFile = (room) => /\.[a-z]+$/.test(room)
const folderOf = (room) => room.replace(/\*(\.\*)?$/, '').replace(/\/?$/, '/')

/** How paths of this room go on after the package's folder. `each` stands for the name of a folder in 'pages/*'. */
const pathIn = (room, each) => {
  const literal = room.replace(/\*(\.\*)?$/, '').replaceAll('.', '\\.')
  if (isFiles(room)) return `${literal}[^/]+$`
  if (isOneFile(room)) return `${literal}$`
  return room.endsWith('*') ? `${literal}${each}/` : `${literal}/`
}

/** Rooms with a line of their own, inside the folder of this one: they are no part of it. */
const carvedOut = (room, rooms) => {
  if (isOneFile(room)) return []
  const isInside = (other) => other !== room && (room === '*.*' || other.startsWith(folderOf(room)))
  return rooms.filter((other) => isInside(other) && (!isFiles(room) || isOneFile(other)))
}

const patternOf = (root, rooms) => (room, each) => {
  const others = carvedOut(room, rooms).map((other) => pathIn(other, '[^/]+'))
  return `^${root}/${others.length > 0 ? `(?!${others.join('|')})` : ''}${pathIn(room, each)}`
}

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/**
 * The rules of one package: `floor:` for every room, and `no-floor:` for files that no line of the list names.
 * `root`: the package's folder, without a slash at its end.
 */
export const floorRules = (root, floors) => {
  const rooms = floors.flat()
  const pattern = patternOf(root, rooms)
  const inside = `^${root}/`
  const roomRule = (room, below) =>
    rule(
      `floor:${root}/${room}`,
      `it may import itself and what is below it: ${below.join(', ') || 'nothing else'}`,
      { path: pattern(room, '([^/]+)'), pathNot: TEST },
      { path: inside, pathNot: [pattern(room, '$1'), ...below.map((lower) => pattern(lower, '[^/]+'))] },
    )
  const ofFloor = (floor, index) => [floor].flat().map((room) => roomRule(room, floors.slice(0, index).flat()))
  const named = rooms.map((room) => pattern(room, '[^/]+'))
  return [
    ...floors.flatMap(ofFloor),
    rule(
      `no-floor:${root}`,
      'a new folder is given its floor in scripts/lint/layers.mjs',
      { path: inside, pathNot: [TEST, ...named] },
      {},
    ),
  ]
}
