import { window } from '../../useCases/window'
import { cloudFunction } from '../cloud/cloudFunction'

export const main = cloudFunction(window)
