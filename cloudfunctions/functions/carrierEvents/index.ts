import { emsWithoutPush } from '../../adapters/carrier/emsCarrier'
import { httpReply, readHttpEvent, type HttpReply } from '../../adapters/wechat/readHttpEvent'
import { consoleLog } from '../../runtime/consoleLog'
import { runPush, type PushRuntime } from '../../webhooks/runPush'
import type { PlatformContext } from '../cloud/cloudFunction'
import { composeCloud } from '../cloud/composeCloud'
import { NEEDS } from '../cloud/needs'

let runtime: PushRuntime | undefined

/** What a carrier tells over HTTP (GZ-8, GZ-10): a trust boundary of its own, without people and without commands. */
export const main = async (event: unknown, context: PlatformContext = {}): Promise<HttpReply> => {
  context.callbackWaitsForEmptyEventLoop = false
  runtime ??= { deps: composeCloud(process.env, NEEDS.carrierEvents), log: consoleLog }
  const carrier = runtime.deps.carriers.find(({ code }) => code === 'EMS') ?? emsWithoutPush
  const { status, body } = await runPush(runtime, carrier, readHttpEvent(event))
  return httpReply(status, body)
}
