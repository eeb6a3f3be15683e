import { applications } from '../../useCases/applications'
import { cloudFunction } from '../cloud/cloudFunction'

export const main = cloudFunction(applications)
