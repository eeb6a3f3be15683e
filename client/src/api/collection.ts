import { command } from './command'

/** What the window asks of the `collection` function. */
export const receive = command('collection', 'receive')
export const scan = command('collection', 'scan')
export const viewWindowPhoto = command('collection', 'viewPhoto')
export const handOver = command('collection', 'handOver')
export const sendBack = command('collection', 'sendBack')
