/** How many times as many random days, orders and histories a property goes through: more with `npm run test:long`. */
export const LONGER = Number(process.env['LONGER'] ?? 1)
