import path from 'node:path'

/** The mini-program as `npm run build:weapp` leaves it. */
export const DIST = path.resolve(__dirname, '../../client/dist/weapp')
