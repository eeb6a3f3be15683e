import { readTimerEvent } from '../../adapters/wechat/readTimerEvent'
import { deadlines } from '../../useCases/deadlines'
import { cloudFunction } from '../cloud/cloudFunction'

export const main = cloudFunction(deadlines, readTimerEvent)
