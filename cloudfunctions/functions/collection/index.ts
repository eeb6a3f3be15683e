import { collection } from '../../useCases/collection'
import { cloudFunction } from '../cloud/cloudFunction'

export const main = cloudFunction(collection)
