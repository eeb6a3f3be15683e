import { civilDate } from '@resident-card/shared'
import type { Application, PlainDate } from '@resident-card/shared'

/** GZ-2 OFFICE: the two years are judged on the day of submission; what the registry says is read as it is now. */
export const judgedOn = ({ submittedAt }: Pick<Application, 'submittedAt'>): PlainDate => civilDate(submittedAt)
