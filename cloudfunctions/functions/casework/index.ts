import { casework } from '../../useCases/casework'
import { cloudFunction } from '../cloud/cloudFunction'

export const main = cloudFunction(casework)
