import type { UseCase } from '../../runtime/call'
import { viewCasePhoto } from '../casework/viewPhoto'

export const viewPhoto: UseCase<'window', 'viewPhoto'> = (input, call, deps) => viewCasePhoto(deps, call, input)
